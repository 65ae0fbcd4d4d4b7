# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .organizations_teams_users_schedules import (
        OrganizationsTeamsUsersSchedulesResource,
        OrganizationsTeamsUsersSchedulesResourceWithResponse,
    )


class OrganizationsTeamsUsersResource(Resource):
    """Everything that belongs to one member of an organization team."""

    @cached_property
    def schedules(self) -> OrganizationsTeamsUsersSchedulesResource:
        """The schedules of one member of an organization team."""
        from .organizations_teams_users_schedules import OrganizationsTeamsUsersSchedulesResource

        return OrganizationsTeamsUsersSchedulesResource(self._sender)


class OrganizationsTeamsUsersResourceWithResponse(ResourceWithResponse[OrganizationsTeamsUsersResource]):
    """The methods of `cal.organizations.teams.users`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsUsersResource) -> None:
        super().__init__(resource)

    @cached_property
    def schedules(self) -> OrganizationsTeamsUsersSchedulesResourceWithResponse:
        """`cal.with_response.organizations.teams.users.schedules`."""
        from .organizations_teams_users_schedules import OrganizationsTeamsUsersSchedulesResourceWithResponse

        return OrganizationsTeamsUsersSchedulesResourceWithResponse(self._resource.schedules)
