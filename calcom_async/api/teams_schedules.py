# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.schedules`."""

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
    "teams_schedules_list", "GET", "/teams/{teamId}/schedules", "teams.schedules", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class TeamsSchedulesResource(Resource):
    """The schedules of the members of a team."""

    def list(self, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Schedule]:
        """List the schedules of all members of a team.

        For admins of the team.

        Args:
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/schedules`.
        """
        return self._pages(
            LIST, path={"teamId": team_id}, query={"take": take, "skip": skip}, decode=models.Schedule.from_dict
        )


class TeamsSchedulesResourceWithResponse(ResourceWithResponse[TeamsSchedulesResource]):
    """The methods of `cal.teams.schedules`, returning a `Response`."""

    def __init__(self, resource: TeamsSchedulesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
