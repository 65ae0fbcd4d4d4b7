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
    """How many bookings you take for each of your teams at the most."""

    async def get(self) -> TeamBookingLimitsOverview:
        """Fetch how many bookings you take for your teams at the most.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Returns: The limits of each team that has one and that you host for in turn (round robin).

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

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        What is left out stays as it is. No value counts beyond your own limit for all bookings. Only for teams that
        you host for in turn (round robin), and only their bookings of that kind count.

        Args:
            team_id: The team's id.
            per_day: Bookings a day; null takes the limit off, or goes back to the team's.
            per_week: Bookings a week; null takes the limit off, or goes back to the team's.
            per_month: Bookings a month; null takes the limit off, or goes back to the team's.
            per_year: Bookings a year; null takes the limit off, or goes back to the team's.

        Returns: The limits as they are now.

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
        """Go back to the limits that a team sets for everyone.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            team_id: The team's id.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /me/team-booking-limits/{teamId}`.
        """
        return await self._send(DELETE, path={"teamId": team_id})


class MeTeamBookingLimitsResourceWithResponse(ResourceWithResponse[MeTeamBookingLimitsResource]):
    """The calls of `cal.me.team_booking_limits`, each answering with a `Response`."""

    def __init__(self, resource: MeTeamBookingLimitsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
