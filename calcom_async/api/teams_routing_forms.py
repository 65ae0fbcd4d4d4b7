# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.routing_forms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .teams_routing_forms_responses import (
        TeamsRoutingFormsResponsesResource,
        TeamsRoutingFormsResponsesResourceWithResponse,
    )


class TeamsRoutingFormsResource(Resource):
    """Routing forms of a team, which use the responses to decide who or what is booked."""

    @cached_property
    def responses(self) -> TeamsRoutingFormsResponsesResource:
        """The responses to a routing form of a team."""
        from .teams_routing_forms_responses import TeamsRoutingFormsResponsesResource

        return TeamsRoutingFormsResponsesResource(self._sender)


class TeamsRoutingFormsResourceWithResponse(ResourceWithResponse[TeamsRoutingFormsResource]):
    """The methods of `cal.teams.routing_forms`, returning a `Response`."""

    def __init__(self, resource: TeamsRoutingFormsResource) -> None:
        super().__init__(resource)

    @cached_property
    def responses(self) -> TeamsRoutingFormsResponsesResourceWithResponse:
        """`cal.with_response.teams.routing_forms.responses`."""
        from .teams_routing_forms_responses import TeamsRoutingFormsResponsesResourceWithResponse

        return TeamsRoutingFormsResponsesResourceWithResponse(self._resource.responses)
