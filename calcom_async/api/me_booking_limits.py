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
    """Limits on how many bookings you accept."""

    async def get(self) -> BookingLimits:
        """Fetch the limits on how many bookings you accept.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For members of organizations only; others get 403.

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
        """Change the limits on how many bookings you accept.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For members of organizations only; others get 403. Fields that are left out keep their values.

        Args:
            per_day: Bookings per day; null removes the limit, or restores the team's.
            per_week: Bookings per week; null removes the limit, or restores the team's.
            per_month: Bookings per month; null removes the limit, or restores the team's.
            per_year: Bookings per year; null removes the limit, or restores the team's.

        Returns: Your updated limits.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `PATCH /me/booking-limits`.
        """
        return await self._send(
            UPDATE,
            body={"perDay": per_day, "perWeek": per_week, "perMonth": per_month, "perYear": per_year},
            decode=models.BookingLimits.from_dict,
        )

    async def delete(self) -> None:
        """Remove all your own limits.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For members of organizations only; others get 403.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `DELETE /me/booking-limits`.
        """
        return await self._send(DELETE)


class MeBookingLimitsResourceWithResponse(ResourceWithResponse[MeBookingLimitsResource]):
    """The methods of `cal.me.booking_limits`, returning a `Response`."""

    def __init__(self, resource: MeBookingLimitsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
