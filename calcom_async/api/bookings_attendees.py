# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.bookings.attendees`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET

if TYPE_CHECKING:
    from ..models import BookingAttendeeDetails, DeletedBookingAttendee, LanguageLike
    from ..pagination import Pages
    from ..types import Unset

_LIST = Operation(
    id="bookings_attendees_list",
    method="GET",
    path="/bookings/{bookingUid}/attendees",
    resource="bookings.attendees",
    function="list",
    api_version="2024-08-13",
)
_GET = Operation(
    id="bookings_attendees_get",
    method="GET",
    path="/bookings/{bookingUid}/attendees/{attendeeId}",
    resource="bookings.attendees",
    function="get",
    api_version="2024-08-13",
)
_CREATE = Operation(
    id="bookings_attendees_create",
    method="POST",
    path="/bookings/{bookingUid}/attendees",
    resource="bookings.attendees",
    function="create",
    api_version="2024-08-13",
    rate_limit=5,
)
_DELETE = Operation(
    id="bookings_attendees_delete",
    method="DELETE",
    path="/bookings/{bookingUid}/attendees/{attendeeId}",
    resource="bookings.attendees",
    function="delete",
    api_version="2024-08-13",
    rate_limit=5,
)


class BookingsAttendeesResource(Resource):
    """Who attends a booking."""

    def list(self, booking_uid: str) -> Pages[BookingAttendeeDetails]:
        """List who attends a booking.

        Args:
            booking_uid: The booking's uid.

        Returns: The items in one page, as the API does not page them: iterate with `async for`, or await the first
        page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}/attendees`, version 2024-08-13.
        """
        return self._pages(_LIST, path={"bookingUid": booking_uid}, decode=models.BookingAttendeeDetails.from_dict)

    async def get(self, booking_uid: str, attendee_id: int) -> BookingAttendeeDetails:
        """Fetch one attendee of a booking.

        Args:
            booking_uid: The booking's uid.
            attendee_id: The attendee's id.

        Returns: The attendee.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}/attendees/{attendeeId}`, version 2024-08-13.
        """
        return await self._send(
            _GET,
            path={"bookingUid": booking_uid, "attendeeId": attendee_id},
            decode=models.BookingAttendeeDetails.from_dict,
        )

    async def create(
        self,
        booking_uid: str,
        *,
        name: str,
        time_zone: str,
        email: str,
        phone_number: str | Unset = UNSET,
        language: LanguageLike | Unset = UNSET,
    ) -> BookingAttendeeDetails:
        """Add an attendee to a booking.

        The attendee is told by email and added to the events in connected calendars. At most 5 a minute.

        Args:
            booking_uid: The booking's uid.
            time_zone: IANA name of the zone that the attendee is written to in.
            phone_number: With its country code, such as +37255556666.

        Returns: The new attendee.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /bookings/{bookingUid}/attendees`, version 2024-08-13.
        """
        return await self._send(
            _CREATE,
            path={"bookingUid": booking_uid},
            body={
                "name": name,
                "timeZone": time_zone,
                "email": email,
                "phoneNumber": phone_number,
                "language": language,
            },
            decode=models.BookingAttendeeDetails.from_dict,
        )

    async def delete(self, booking_uid: str, attendee_id: int) -> DeletedBookingAttendee:
        """Remove an attendee from a booking.

        The one who booked cannot be removed. At most 5 a minute, additions included.

        Args:
            booking_uid: The booking's uid.
            attendee_id: The attendee's id.

        Returns: Who was removed.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /bookings/{bookingUid}/attendees/{attendeeId}`, version 2024-08-13.
        """
        return await self._send(
            _DELETE,
            path={"bookingUid": booking_uid, "attendeeId": attendee_id},
            decode=models.DeletedBookingAttendee.from_dict,
        )


class BookingsAttendeesResourceWithResponse(ResourceWithResponse[BookingsAttendeesResource]):
    """The calls of `cal.bookings.attendees`, each answering with a `Response`."""

    def __init__(self, resource: BookingsAttendeesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.delete: Final = with_response(resource.delete)
