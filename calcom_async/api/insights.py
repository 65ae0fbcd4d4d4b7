# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.insights`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .insights_bookings import InsightsBookingsResource, InsightsBookingsResourceWithResponse
    from .insights_routing_forms import InsightsRoutingFormsResource, InsightsRoutingFormsResourceWithResponse


class InsightsResource(Resource):
    """Statistics about bookings and routing forms."""

    @cached_property
    def bookings(self) -> InsightsBookingsResource:
        """Statistics about bookings: their number, their length and their hosts."""
        from .insights_bookings import InsightsBookingsResource

        return InsightsBookingsResource(self._sender)

    @cached_property
    def routing_forms(self) -> InsightsRoutingFormsResource:
        """Statistics about routing forms: who fills them in, and with what result."""
        from .insights_routing_forms import InsightsRoutingFormsResource

        return InsightsRoutingFormsResource(self._sender)


class InsightsResourceWithResponse(ResourceWithResponse[InsightsResource]):
    """The methods of `cal.insights`, returning a `Response`."""

    def __init__(self, resource: InsightsResource) -> None:
        super().__init__(resource)

    @cached_property
    def bookings(self) -> InsightsBookingsResourceWithResponse:
        """`cal.with_response.insights.bookings`."""
        from .insights_bookings import InsightsBookingsResourceWithResponse

        return InsightsBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def routing_forms(self) -> InsightsRoutingFormsResourceWithResponse:
        """`cal.with_response.insights.routing_forms`."""
        from .insights_routing_forms import InsightsRoutingFormsResourceWithResponse

        return InsightsRoutingFormsResourceWithResponse(self._resource.routing_forms)
