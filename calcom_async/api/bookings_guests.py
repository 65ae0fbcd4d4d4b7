# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.bookings.guests`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import BookingGuestInput, BookingResult

ADD: Final = Operation(
    "bookings_guests_add", "POST", "/bookings/{bookingUid}/guests", "bookings.guests", "add", api_version="2024-08-13",
    rate_limit=5,
)  # fmt: skip


class BookingsGuestsResource(Resource):
    """Additional guests of a booking."""

    async def add(self, booking_uid: str, *, guests: Sequence[BookingGuestInput | Mapping[str, Any]]) -> BookingResult:
        """Invite guests to a booking.

        The guests, the host and everyone already invited are notified by email. At most 5 requests per minute.

        Args:
            booking_uid: The booking's uid.
            guests: At most 10 per request; a booking can have up to 30.

        Returns: The booking with its new guests.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/guests`, version 2024-08-13.
        """
        return await self._send(
            ADD,
            path={"bookingUid": booking_uid},
            body={"guests": guests},
            decode=models.booking_result.decode_booking_result,
        )


class BookingsGuestsResourceWithResponse(ResourceWithResponse[BookingsGuestsResource]):
    """The methods of `cal.bookings.guests`, returning a `Response`."""

    def __init__(self, resource: BookingsGuestsResource) -> None:
        super().__init__(resource)
        self.add: Final = with_response(resource.add)
