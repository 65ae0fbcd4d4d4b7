# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .teams_users_out_of_office import TeamsUsersOutOfOfficeResource, TeamsUsersOutOfOfficeResourceWithResponse


class TeamsUsersResource(Resource):
    """Everything that belongs to one member of a team."""

    @cached_property
    def out_of_office(self) -> TeamsUsersOutOfOfficeResource:
        """The times when a member of a team is out of office."""
        from .teams_users_out_of_office import TeamsUsersOutOfOfficeResource

        return TeamsUsersOutOfOfficeResource(self._sender)


class TeamsUsersResourceWithResponse(ResourceWithResponse[TeamsUsersResource]):
    """The methods of `cal.teams.users`, returning a `Response`."""

    def __init__(self, resource: TeamsUsersResource) -> None:
        super().__init__(resource)

    @cached_property
    def out_of_office(self) -> TeamsUsersOutOfOfficeResourceWithResponse:
        """`cal.with_response.teams.users.out_of_office`."""
        from .teams_users_out_of_office import TeamsUsersOutOfOfficeResourceWithResponse

        return TeamsUsersOutOfOfficeResourceWithResponse(self._resource.out_of_office)
