# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.users.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import Schedule
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_users_schedules_list", "GET", "/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules",
    "organizations.teams.users.schedules", "list",
)  # fmt: skip


class OrganizationsTeamsUsersSchedulesResource(Resource):
    """The schedules of one member of an organization team."""

    def list(self, org_id: int, team_id: int, user_id: int, *, event_type_id: int | Unset = UNSET) -> Pages[Schedule]:
        """List the schedules of one member of an organization's team.

        For admins of the team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            user_id: The member's user id.
            event_type_id: Only schedules that this event type uses.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/users/{userId}/schedules`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id, "userId": user_id},
            query={"eventTypeId": event_type_id},
            decode=models.Schedule.from_dict,
        )


class OrganizationsTeamsUsersSchedulesResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsUsersSchedulesResource]
):
    """The methods of `cal.organizations.teams.users.schedules`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsUsersSchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
