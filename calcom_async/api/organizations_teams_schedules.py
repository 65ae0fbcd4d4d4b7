# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import Schedule
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_schedules_list", "GET", "/organizations/{orgId}/teams/{teamId}/schedules",
    "organizations.teams.schedules", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsTeamsSchedulesResource(Resource):
    """The schedules of the members of an organization team."""

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_type_id: int | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[Schedule]:
        """List the schedules of all members of an organization's team.

        For admins of the team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            event_type_id: Only schedules that this event type uses.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/schedules`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"eventTypeId": event_type_id, "take": take, "skip": skip},
            decode=models.Schedule.from_dict,
        )


class OrganizationsTeamsSchedulesResourceWithResponse(ResourceWithResponse[OrganizationsTeamsSchedulesResource]):
    """The methods of `cal.organizations.teams.schedules`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsSchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
