# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.me.booking_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import BookingLimits

GET: Final = Operation(
    "me_booking_limits_get", "GET", "/me/booking-limits", "me.booking_limits", "get", hosted_only=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "me_booking_limits_update", "PATCH", "/me/booking-limits", "me.booking_limits", "update", idempotent=True,
    hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "me_booking_limits_delete", "DELETE", "/me/booking-limits", "me.booking_limits", "delete", hosted_only=True,
)  # fmt: skip


class MeBookingLimitsResource(Resource):
    """How many bookings you take at the most."""

    async def get(self) -> BookingLimits:
        """Fetch how many bookings you take at the most.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        For members of organisations only; others get 403.

        Returns: Your limits.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /me/booking-limits`.
        """
        return await self._send(GET, decode=models.BookingLimits.from_dict)

    async def update(
        self,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
    ) -> BookingLimits:
        """Change how many bookings you take at the most.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        For members of organisations only; others get 403. What is left out stays as it is.

        Args:
            per_day: Bookings a day; null takes the limit off, or goes back to the team's.
            per_week: Bookings a week; null takes the limit off, or goes back to the team's.
            per_month: Bookings a month; null takes the limit off, or goes back to the team's.
            per_year: Bookings a year; null takes the limit off, or goes back to the team's.

        Returns: Your limits as they are now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `PATCH /me/booking-limits`.
        """
        return await self._send(
            UPDATE,
            body={"perDay": per_day, "perWeek": per_week, "perMonth": per_month, "perYear": per_year},
            decode=models.BookingLimits.from_dict,
        )

    async def delete(self) -> None:
        """Take all your own limits off.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        For members of organisations only; others get 403.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `DELETE /me/booking-limits`.
        """
        return await self._send(DELETE)


class MeBookingLimitsResourceWithResponse(ResourceWithResponse[MeBookingLimitsResource]):
    """The calls of `cal.me.booking_limits`, each answering with a `Response`."""

    def __init__(self, resource: MeBookingLimitsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
