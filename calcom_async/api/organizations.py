# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .organizations_bookings import OrganizationsBookingsResource, OrganizationsBookingsResourceWithResponse
    from .organizations_teams import OrganizationsTeamsResource, OrganizationsTeamsResourceWithResponse


class OrganizationsResource(Resource):
    """What belongs to an organisation."""

    @cached_property
    def bookings(self) -> OrganizationsBookingsResource:
        """All bookings of an organisation."""
        from .organizations_bookings import OrganizationsBookingsResource

        return OrganizationsBookingsResource(self._sender)

    @cached_property
    def teams(self) -> OrganizationsTeamsResource:
        """The teams of an organisation."""
        from .organizations_teams import OrganizationsTeamsResource

        return OrganizationsTeamsResource(self._sender)


class OrganizationsResourceWithResponse(ResourceWithResponse[OrganizationsResource]):
    """The calls of `cal.organizations`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsResource) -> None:
        super().__init__(resource)

    @cached_property
    def bookings(self) -> OrganizationsBookingsResourceWithResponse:
        """`cal.with_response.organizations.bookings`."""
        from .organizations_bookings import OrganizationsBookingsResourceWithResponse

        return OrganizationsBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def teams(self) -> OrganizationsTeamsResourceWithResponse:
        """`cal.with_response.organizations.teams`."""
        from .organizations_teams import OrganizationsTeamsResourceWithResponse

        return OrganizationsTeamsResourceWithResponse(self._resource.teams)
