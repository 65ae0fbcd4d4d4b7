# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.me.team_booking_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import TeamBookingLimits, TeamBookingLimitsOverview

GET: Final = Operation(
    "me_team_booking_limits_get", "GET", "/me/team-booking-limits", "me.team_booking_limits", "get", hosted_only=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "me_team_booking_limits_update", "PATCH", "/me/team-booking-limits/{teamId}", "me.team_booking_limits", "update",
    idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "me_team_booking_limits_delete", "DELETE", "/me/team-booking-limits/{teamId}", "me.team_booking_limits", "delete",
    hosted_only=True,
)  # fmt: skip


class MeTeamBookingLimitsResource(Resource):
    """Limits on how many bookings you accept for each of your teams."""

    async def get(self) -> TeamBookingLimitsOverview:
        """Fetch the limits on how many bookings you accept for your teams.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Returns: The limits for each team that has them and that you host for in round-robin fashion.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /me/team-booking-limits`.
        """
        return await self._send(GET, decode=models.TeamBookingLimitsOverview.from_dict)

    async def update(
        self,
        team_id: int,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
    ) -> TeamBookingLimits:
        """Set your own limits for one team.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Fields that are left out keep their values. No value takes effect beyond your own limit for all bookings.
        Only for teams that you host for in round-robin fashion, and only round-robin bookings count.

        Args:
            team_id: The team's id.
            per_day: Bookings per day; null removes the limit, or restores the team's.
            per_week: Bookings per week; null removes the limit, or restores the team's.
            per_month: Bookings per month; null removes the limit, or restores the team's.
            per_year: Bookings per year; null removes the limit, or restores the team's.

        Returns: The updated limits.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /me/team-booking-limits/{teamId}`.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id},
            body={"perDay": per_day, "perWeek": per_week, "perMonth": per_month, "perYear": per_year},
            decode=models.TeamBookingLimits.from_dict,
        )

    async def delete(self, team_id: int) -> None:
        """Reset your limits for a team to the ones that it sets for everyone.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            team_id: The team's id.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /me/team-booking-limits/{teamId}`.
        """
        return await self._send(DELETE, path={"teamId": team_id})


class MeTeamBookingLimitsResourceWithResponse(ResourceWithResponse[MeTeamBookingLimitsResource]):
    """The methods of `cal.me.team_booking_limits`, returning a `Response`."""

    def __init__(self, resource: MeTeamBookingLimitsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
