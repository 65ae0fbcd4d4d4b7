# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.bookings.attendees`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import BookingAttendeeDetails, DeletedBookingAttendee, LanguageLike
    from ..pagination import Pages

LIST: Final = Operation(
    "bookings_attendees_list", "GET", "/bookings/{bookingUid}/attendees", "bookings.attendees", "list",
    api_version="2024-08-13",
)  # fmt: skip
GET: Final = Operation(
    "bookings_attendees_get", "GET", "/bookings/{bookingUid}/attendees/{attendeeId}", "bookings.attendees", "get",
    api_version="2024-08-13",
)  # fmt: skip
CREATE: Final = Operation(
    "bookings_attendees_create", "POST", "/bookings/{bookingUid}/attendees", "bookings.attendees", "create",
    api_version="2024-08-13", rate_limit=5,
)  # fmt: skip
DELETE: Final = Operation(
    "bookings_attendees_delete", "DELETE", "/bookings/{bookingUid}/attendees/{attendeeId}", "bookings.attendees",
    "delete", api_version="2024-08-13", rate_limit=5,
)  # fmt: skip


class BookingsAttendeesResource(Resource):
    """The attendees of a booking."""

    def list(self, booking_uid: str) -> Pages[BookingAttendeeDetails]:
        """List the attendees of a booking.

        Args:
            booking_uid: The booking's uid.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}/attendees`, version 2024-08-13.
        """
        return self._pages(LIST, path={"bookingUid": booking_uid}, decode=models.BookingAttendeeDetails.from_dict)

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
            GET,
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

        The attendee is notified by email and added to the events in connected calendars. At most 5 requests per
        minute.

        Args:
            booking_uid: The booking's uid.
            time_zone: IANA name of the time zone used in messages to the attendee.
            phone_number: In international format, such as +37255556666.

        Returns: The new attendee.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /bookings/{bookingUid}/attendees`, version 2024-08-13.
        """
        return await self._send(
            CREATE,
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

        The person who booked cannot be removed. At most 5 requests per minute, additions included.

        Args:
            booking_uid: The booking's uid.
            attendee_id: The attendee's id.

        Returns: The removed attendee.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /bookings/{bookingUid}/attendees/{attendeeId}`, version 2024-08-13.
        """
        return await self._send(
            DELETE,
            path={"bookingUid": booking_uid, "attendeeId": attendee_id},
            decode=models.DeletedBookingAttendee.from_dict,
        )


class BookingsAttendeesResourceWithResponse(ResourceWithResponse[BookingsAttendeesResource]):
    """The methods of `cal.bookings.attendees`, returning a `Response`."""

    def __init__(self, resource: BookingsAttendeesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.delete: Final = with_response(resource.delete)
