# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.bookings`."""

from __future__ import annotations

import builtins
import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import as_list, decode_list
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        AnyBooking,
        AttendeeAbsenceInput,
        BookingAttendeeInput,
        BookingLocationInput,
        BookingReassignment,
        BookingRecording,
        BookingReference,
        BookingReferenceTypeLike,
        BookingResult,
        BookingRouting,
        BookingStatusFilterLike,
        CalendarLink,
        ConferencingSession,
        NewBookingLocationInput,
        RoutingTrace,
        SortOrderLike,
    )
    from ..pagination import Pages
    from .bookings_attendees import BookingsAttendeesResource, BookingsAttendeesResourceWithResponse
    from .bookings_email_verification import (
        BookingsEmailVerificationResource,
        BookingsEmailVerificationResourceWithResponse,
    )
    from .bookings_guests import BookingsGuestsResource, BookingsGuestsResourceWithResponse

LIST: Final = Operation(
    "bookings_list", "GET", "/bookings", "bookings", "list", api_version="2024-08-13",
    paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip
GET: Final = Operation(
    "bookings_get", "GET", "/bookings/{bookingUid}", "bookings", "get", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
CREATE: Final = Operation(
    "bookings_create", "POST", "/bookings", "bookings", "create", api_version="2024-08-13", hosted_version="2026-02-25",
    hosted_fields=("allowConflicts", "allowBookingOutOfBounds", "skipBookingLimits"),
)  # fmt: skip
BY_SEAT: Final = Operation(
    "bookings_by_seat", "GET", "/bookings/by-seat/{seatUid}", "bookings", "by_seat", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
CALENDAR_LINKS: Final = Operation(
    "bookings_calendar_links", "GET", "/bookings/{bookingUid}/calendar-links", "bookings", "calendar_links",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
CANCEL: Final = Operation(
    "bookings_cancel", "POST", "/bookings/{bookingUid}/cancel", "bookings", "cancel", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
CONFERENCING_SESSIONS: Final = Operation(
    "bookings_conferencing_sessions", "GET", "/bookings/{bookingUid}/conferencing-sessions", "bookings",
    "conferencing_sessions", api_version="2024-08-13", rate_limit=60, hosted_version="2026-02-25",
)  # fmt: skip
CONFIRM: Final = Operation(
    "bookings_confirm", "POST", "/bookings/{bookingUid}/confirm", "bookings", "confirm", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
DECLINE: Final = Operation(
    "bookings_decline", "POST", "/bookings/{bookingUid}/decline", "bookings", "decline", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
LIST_BY_CURSOR: Final = Operation(
    "bookings_list_by_cursor", "GET", "/bookings", "bookings", "list_by_cursor", api_version="2026-05-01",
    paginated=Pagination("cursor", 50, 100, metadata=True), hosted_only=True,
)  # fmt: skip
MARK_ABSENT: Final = Operation(
    "bookings_mark_absent", "POST", "/bookings/{bookingUid}/mark-absent", "bookings", "mark_absent",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
REASSIGN: Final = Operation(
    "bookings_reassign", "POST", "/bookings/{bookingUid}/reassign", "bookings", "reassign", api_version="2024-08-13",
    hosted_version="2026-02-25",
)  # fmt: skip
REASSIGN_TO_USER: Final = Operation(
    "bookings_reassign_to_user", "POST", "/bookings/{bookingUid}/reassign/{userId}", "bookings", "reassign_to_user",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
RECORDINGS: Final = Operation(
    "bookings_recordings", "GET", "/bookings/{bookingUid}/recordings", "bookings", "recordings",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
REFERENCES: Final = Operation(
    "bookings_references", "GET", "/bookings/{bookingUid}/references", "bookings", "references",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
REQUEST_RESCHEDULE: Final = Operation(
    "bookings_request_reschedule", "POST", "/bookings/{bookingUid}/request-reschedule", "bookings",
    "request_reschedule", api_version="2026-02-25", hosted_only=True,
)  # fmt: skip
RESCHEDULE: Final = Operation(
    "bookings_reschedule", "POST", "/bookings/{bookingUid}/reschedule", "bookings", "reschedule",
    api_version="2024-08-13", hosted_version="2026-02-25",
    hosted_fields=("allowConflicts", "allowBookingOutOfBounds", "skipBookingLimits"),
)  # fmt: skip
ROUTING_TRACE: Final = Operation(
    "bookings_routing_trace", "GET", "/bookings/{bookingUid}/routing-trace", "bookings", "routing_trace",
    api_version="2024-08-13", hosted_only=True,
)  # fmt: skip
TRANSCRIPTS: Final = Operation(
    "bookings_transcripts", "GET", "/bookings/{bookingUid}/transcripts", "bookings", "transcripts",
    api_version="2024-08-13", hosted_version="2026-02-25",
)  # fmt: skip
UPDATE_LOCATION: Final = Operation(
    "bookings_update_location", "PATCH", "/bookings/{bookingUid}/location", "bookings", "update_location",
    api_version="2024-08-13", rate_limit=5,
)  # fmt: skip


class BookingsResource(Resource):
    """Bookings: create, read, reschedule, cancel and confirm them, and everything else that can be done with a
    booking.
    """

    @cached_property
    def attendees(self) -> BookingsAttendeesResource:
        """The attendees of a booking."""
        from .bookings_attendees import BookingsAttendeesResource

        return BookingsAttendeesResource(self._sender)

    @cached_property
    def email_verification(self) -> BookingsEmailVerificationResource:
        """Verification of the booker's email address."""
        from .bookings_email_verification import BookingsEmailVerificationResource

        return BookingsEmailVerificationResource(self._sender)

    @cached_property
    def guests(self) -> BookingsGuestsResource:
        """Additional guests of a booking."""
        from .bookings_guests import BookingsGuestsResource

        return BookingsGuestsResource(self._sender)

    def list(
        self,
        *,
        status: Sequence[BookingStatusFilterLike] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        sort_start: SortOrderLike | Unset = UNSET,
        sort_end: SortOrderLike | Unset = UNSET,
        sort_created: SortOrderLike | Unset = UNSET,
        sort_updated_at: SortOrderLike | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[AnyBooking]:
        """List your bookings.

        Each booking of a series is listed separately.

        Args:
            status: Only bookings with one of these statuses.
            attendee_email: Only bookings with an attendee who has this email address.
            attendee_name: Only bookings with an attendee who has this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            after_start: Only bookings that start at or after this instant.
            before_end: Only bookings that end at or before this instant.
            after_created_at: Only bookings created at or after this instant.
            before_created_at: Only bookings created at or before this instant.
            after_updated_at: Only bookings updated at or after this instant.
            before_updated_at: Only bookings updated at or before this instant.
            sort_start: Sort by start time.
            sort_end: Sort by end time.
            sort_created: Sort by creation time.
            sort_updated_at: Sort by the time of the last update.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /bookings`, version 2024-08-13.
        """
        return self._pages(
            LIST,
            query={
                "status": status,
                "attendeeEmail": attendee_email,
                "attendeeName": attendee_name,
                "bookingUid": booking_uid,
                "eventTypeIds": event_type_ids,
                "eventTypeId": event_type_id,
                "teamsIds": teams_ids,
                "teamId": team_id,
                "afterStart": after_start,
                "beforeEnd": before_end,
                "afterCreatedAt": after_created_at,
                "beforeCreatedAt": before_created_at,
                "afterUpdatedAt": after_updated_at,
                "beforeUpdatedAt": before_updated_at,
                "sortStart": sort_start,
                "sortEnd": sort_end,
                "sortCreated": sort_created,
                "sortUpdatedAt": sort_updated_at,
                "take": take,
                "skip": skip,
            },
            decode=models.any_booking.decode_any_booking,
        )

    async def get(self, booking_uid: str) -> BookingResult:
        """Fetch one booking, or all bookings of a series.

        The uid is that of a booking or, as `recurringBookingUid`, that of a series. Attendees of a booking with
        seats are listed if the event type shows them or the credentials permit it.

        Args:
            booking_uid: The booking's uid.

        Returns: The booking, or a list if the uid is that of a series.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}`, version 2024-08-13.
        """
        return await self._send(
            GET, path={"bookingUid": booking_uid}, decode=models.booking_result.decode_booking_result
        )

    async def create(
        self,
        *,
        start: dt.datetime,
        attendee: BookingAttendeeInput | Mapping[str, Any],
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        recurrence_count: int | Unset = UNSET,
        instant: bool | Unset = UNSET,
        guests: Sequence[str] | Unset = UNSET,
        location: BookingLocationInput | Mapping[str, Any] | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        booking_fields_responses: Mapping[str, Any] | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        routing: BookingRouting | Mapping[str, Any] | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
    ) -> BookingResult:
        """Book a slot.

        The event type decides what is created: a booking, a recurring series or a seat. Credentials are required
        only if the event type requires them, and to see the other attendees of a booking with seats that hides
        them. A slot that is already taken fails with 400, one without a free seat with 409. The endpoint is not
        idempotent: the same request sent again may book a second time, fail with 400 or 409, or return the
        existing booking.

        Args:
            start: The start of an available slot, in UTC.
            event_type_id: The event type to book; pass either this, or `event_type_slug` with `username` or
                `team_slug`.
            event_type_slug: Identifies the event type together with `username` or `team_slug`.
            username: The owner of the event type identified by `event_type_slug`.
            team_slug: The team that owns the event type named by `event_type_slug`.
            organization_slug: The organization that the user or team belongs to, if any.
            recurrence_count: The number of bookings to create for a recurring event type; both the default and
                the maximum are the event type's own number. For other event types the request fails with 404.
            instant: If true, any host of the team is asked to join immediately; only for event types of teams.
            guests: Email addresses of people to invite as guests.
            meeting_url: Your own URL for the meeting; use `location` instead.
            metadata: Your own metadata: at most 50 keys of up to 40 characters, with values of up to 500
                characters.
            booking_fields_responses: Responses to the event type's own questions, keyed by slug: a text, a
                number, a boolean or a list of texts, depending on the question.
            length_in_minutes: For event types with several lengths; the default length if left out.
            routing: The routing form response that led to this booking.
            email_verification_code: The code sent to the attendee's address, if the event type requires
                verification.
            allow_conflicts: Whether to book even if the host is busy; ignored unless the caller is a host. Only
                on api.cal.com.
            allow_booking_out_of_bounds: Whether to book at a time outside the event type's usual bounds; ignored
                unless the caller is a host. Only on api.cal.com.
            skip_booking_limits: Whether to ignore the booking limits of the event type, team and hosts; ignored
                unless the caller is a host. Only on api.cal.com.

        Returns: The booking, or a list for a recurring event type.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        UnprocessableEntityError, RateLimitError, ServerError.

        API: `POST /bookings`, version 2024-08-13.
        """
        return await self._send(
            CREATE,
            body={
                "start": start,
                "attendee": attendee,
                "eventTypeId": event_type_id,
                "eventTypeSlug": event_type_slug,
                "username": username,
                "teamSlug": team_slug,
                "organizationSlug": organization_slug,
                "recurrenceCount": recurrence_count,
                "instant": instant,
                "guests": guests,
                "location": location,
                "meetingUrl": meeting_url,
                "metadata": metadata,
                "bookingFieldsResponses": booking_fields_responses,
                "lengthInMinutes": length_in_minutes,
                "routing": routing,
                "emailVerificationCode": email_verification_code,
                "allowConflicts": allow_conflicts,
                "allowBookingOutOfBounds": allow_booking_out_of_bounds,
                "skipBookingLimits": skip_booking_limits,
            },
            decode=models.booking_result.decode_booking_result,
        )

    async def by_seat(self, seat_uid: str) -> BookingResult:
        """Fetch the booking that a seat belongs to.

        Attendees are listed if the event type shows them or the credentials permit it.

        Args:
            seat_uid: The seat's uid.

        Returns: The booking.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/by-seat/{seatUid}`, version 2024-08-13.
        """
        return await self._send(BY_SEAT, path={"seatUid": seat_uid}, decode=models.booking_result.decode_booking_result)

    async def calendar_links(self, booking_uid: str) -> builtins.list[CalendarLink]:
        """List "add to calendar" links for a booking.

        Args:
            booking_uid: The booking's uid.

        Returns: The links.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /bookings/{bookingUid}/calendar-links`, version 2024-08-13.
        """
        return await self._send(
            CALENDAR_LINKS,
            path={"bookingUid": booking_uid},
            decode=lambda data: decode_list(models.CalendarLink.from_dict, data),
        )

    async def cancel(
        self,
        booking_uid: str,
        *,
        cancellation_reason: str | Unset = UNSET,
        cancel_subsequent_bookings: bool | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
    ) -> BookingResult:
        """Cancel a booking, a recurring series or one seat.

        The uid of a series cancels all its bookings. A series with seats has to be cancelled booking by booking
        and seat by seat.

        Args:
            booking_uid: The booking's uid.
            cancellation_reason: Required from hosts.
            cancel_subsequent_bookings: Whether to also cancel all later bookings of the series; not for bookings
                with seats.
            seat_uid: Cancels only this seat, as its attendee; if left out, a host cancels the booking with all
                its seats.

        Returns: The cancelled booking, or a list if the uid was that of a series.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /bookings/{bookingUid}/cancel`, version 2024-08-13.
        """
        return await self._send(
            CANCEL,
            path={"bookingUid": booking_uid},
            body={
                "cancellationReason": cancellation_reason,
                "cancelSubsequentBookings": cancel_subsequent_bookings,
                "seatUid": seat_uid,
            },
            decode=models.booking_result.decode_booking_result,
        )

    async def conferencing_sessions(self, booking_uid: str) -> builtins.list[ConferencingSession]:
        """List the Cal Video sessions of a booking: who was in the room, and when.

        For the host and for admins of the team or organization. At most 60 requests per minute on api.cal.com.

        Args:
            booking_uid: The booking's uid.

        Returns: The sessions.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /bookings/{bookingUid}/conferencing-sessions`, version 2024-08-13.
        """
        return await self._send(
            CONFERENCING_SESSIONS,
            path={"bookingUid": booking_uid},
            decode=lambda data: decode_list(models.ConferencingSession.from_dict, data),
        )

    async def confirm(self, booking_uid: str) -> BookingResult:
        """Confirm a booking that is waiting for its host's confirmation.

        Args:
            booking_uid: The booking's uid.

        Returns: The confirmed booking.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/confirm`, version 2024-08-13.
        """
        return await self._send(
            CONFIRM, path={"bookingUid": booking_uid}, decode=models.booking_result.decode_booking_result
        )

    async def decline(self, booking_uid: str, *, reason: str | Unset = UNSET) -> BookingResult:
        """Decline a booking that is waiting for its host's confirmation.

        Args:
            booking_uid: The booking's uid.
            reason: Sent to the attendee.

        Returns: The rejected booking.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/decline`, version 2024-08-13.
        """
        return await self._send(
            DECLINE,
            path={"bookingUid": booking_uid},
            body={"reason": reason},
            decode=models.booking_result.decode_booking_result,
        )

    def list_by_cursor(
        self,
        *,
        status: BookingStatusFilterLike | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        after_created_at: dt.datetime | Unset = UNSET,
        before_created_at: dt.datetime | Unset = UNSET,
        after_updated_at: dt.datetime | Unset = UNSET,
        before_updated_at: dt.datetime | Unset = UNSET,
        sort_start: SortOrderLike | Unset = UNSET,
        sort_end: SortOrderLike | Unset = UNSET,
        sort_created: SortOrderLike | Unset = UNSET,
        sort_updated_at: SortOrderLike | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Pages[AnyBooking]:
        """List your bookings page by page with a cursor.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Each booking of a series is listed separately.

        Args:
            status: Only bookings with this status.
            attendee_email: Only bookings with an attendee who has this email address.
            attendee_name: Only bookings with an attendee who has this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            after_start: Only bookings that start at or after this instant.
            before_end: Only bookings that end at or before this instant.
            after_created_at: Only bookings created at or after this instant.
            before_created_at: Only bookings created at or before this instant.
            after_updated_at: Only bookings updated at or after this instant.
            before_updated_at: Only bookings updated at or before this instant.
            sort_start: Sort by start time.
            sort_end: Sort by end time.
            sort_created: Sort by creation time.
            sort_updated_at: Sort by the time of the last update.
            cursor: Where to continue: the `nextCursor` of the previous page. Leave it out for the first page.
            limit: Maximum number of items per page; 50 by default.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /bookings`, version 2026-05-01.
        """
        return self._pages(
            LIST_BY_CURSOR,
            query={
                "status": status,
                "attendeeEmail": attendee_email,
                "attendeeName": attendee_name,
                "bookingUid": booking_uid,
                "eventTypeIds": event_type_ids,
                "eventTypeId": event_type_id,
                "teamsIds": teams_ids,
                "teamId": team_id,
                "afterStart": after_start,
                "beforeEnd": before_end,
                "afterCreatedAt": after_created_at,
                "beforeCreatedAt": before_created_at,
                "afterUpdatedAt": after_updated_at,
                "beforeUpdatedAt": before_updated_at,
                "sortStart": sort_start,
                "sortEnd": sort_end,
                "sortCreated": sort_created,
                "sortUpdatedAt": sort_updated_at,
                "cursor": cursor,
                "limit": limit,
            },
            decode=models.any_booking.decode_any_booking,
        )

    async def mark_absent(
        self,
        booking_uid: str,
        *,
        host: bool | Unset = UNSET,
        attendees: Sequence[AttendeeAbsenceInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> AnyBooking:
        """Mark the host or attendees of a booking as absent (no-show).

        Possible once the booking has started.

        Args:
            booking_uid: The booking's uid.
            host: Whether the host did not show up.
            attendees: The attendees to mark.

        Returns: The booking.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/mark-absent`, version 2024-08-13.
        """
        return await self._send(
            MARK_ABSENT,
            path={"bookingUid": booking_uid},
            body={"host": host, "attendees": attendees},
            decode=models.any_booking.decode_any_booking,
        )

    async def reassign(self, booking_uid: str) -> BookingReassignment:
        """Reassign a round-robin booking to another available host, chosen by the server.

        Args:
            booking_uid: The booking's uid.

        Returns: The new host.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/reassign`, version 2024-08-13.
        """
        return await self._send(REASSIGN, path={"bookingUid": booking_uid}, decode=models.BookingReassignment.from_dict)

    async def reassign_to_user(
        self, booking_uid: str, user_id: int, *, reason: str | Unset = UNSET
    ) -> BookingReassignment:
        """Reassign a round-robin booking to a specific host.

        Args:
            booking_uid: The booking's uid.
            user_id: The new host's id.
            reason: The reason for the reassignment.

        Returns: The new host.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /bookings/{bookingUid}/reassign/{userId}`, version 2024-08-13.
        """
        return await self._send(
            REASSIGN_TO_USER,
            path={"bookingUid": booking_uid, "userId": user_id},
            body={"reason": reason},
            decode=models.BookingReassignment.from_dict,
        )

    async def recordings(self, booking_uid: str) -> builtins.list[BookingRecording]:
        """List the Cal Video recordings of a booking.

        For the host and for admins of the team or organization.

        Args:
            booking_uid: The booking's uid.

        Returns: The recordings.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /bookings/{bookingUid}/recordings`, version 2024-08-13.
        """
        return await self._send(
            RECORDINGS,
            path={"bookingUid": booking_uid},
            decode=lambda data: decode_list(models.BookingRecording.from_dict, data),
        )

    async def references(
        self, booking_uid: str, *, type: BookingReferenceTypeLike | Unset = UNSET
    ) -> builtins.list[BookingReference]:
        """List a booking's references: the records that other services keep for it.

        Args:
            booking_uid: The booking's uid.
            type: Only references of this type.

        Returns: The references.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}/references`, version 2024-08-13.
        """
        return await self._send(
            REFERENCES,
            path={"bookingUid": booking_uid},
            query={"type": type},
            decode=lambda data: decode_list(models.BookingReference.from_dict, data),
        )

    async def request_reschedule(self, booking_uid: str, *, reschedule_reason: str | Unset = UNSET) -> None:
        """Cancel a booking and ask the attendee to choose another time.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            booking_uid: The booking's uid.
            reschedule_reason: Sent to the attendee.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /bookings/{bookingUid}/request-reschedule`, version 2026-02-25.
        """
        return await self._send(
            REQUEST_RESCHEDULE, path={"bookingUid": booking_uid}, body={"rescheduleReason": reschedule_reason}
        )

    async def reschedule(
        self,
        booking_uid: str,
        *,
        start: dt.datetime,
        rescheduling_reason: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        seat_uid: str | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
    ) -> AnyBooking:
        """Reschedule a booking, or one seat of it, to another slot.

        A new booking is created and the old one is cancelled; `rescheduledFromUid` and `rescheduledToUid` link
        the two.

        Args:
            booking_uid: The booking's uid.
            start: The start of an available slot, in UTC.
            rescheduling_reason: Not for a single seat.
            rescheduled_by: The email address of the person who reschedules. If bookings need confirmation, the
                host's own address confirms the new one immediately.
            seat_uid: Reschedules only this seat; if left out, a host reschedules the booking with all its seats.
            email_verification_code: The code sent to the attendee's address, if the event type requires
                verification.
            allow_conflicts: Whether to book even if the host is busy; ignored unless the caller is a host. Only
                on api.cal.com.
            allow_booking_out_of_bounds: Whether to book at a time outside the event type's usual bounds; ignored
                unless the caller is a host. Only on api.cal.com.
            skip_booking_limits: Whether to ignore the booking limits of the event type, team and hosts; ignored
                unless the caller is a host. Only on api.cal.com.

        Returns: The new booking, which has a new uid.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        UnprocessableEntityError, RateLimitError, ServerError.

        API: `POST /bookings/{bookingUid}/reschedule`, version 2024-08-13.
        """
        return await self._send(
            RESCHEDULE,
            path={"bookingUid": booking_uid},
            body={
                "start": start,
                "reschedulingReason": rescheduling_reason,
                "rescheduledBy": rescheduled_by,
                "seatUid": seat_uid,
                "emailVerificationCode": email_verification_code,
                "allowConflicts": allow_conflicts,
                "allowBookingOutOfBounds": allow_booking_out_of_bounds,
                "skipBookingLimits": skip_booking_limits,
            },
            decode=models.any_booking.decode_any_booking,
        )

    async def routing_trace(self, booking_uid: str) -> RoutingTrace:
        """Fetch the steps by which a booking was routed to its host.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            booking_uid: The booking's uid.

        Returns: The steps; empty if nothing was routed.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /bookings/{bookingUid}/routing-trace`, version 2024-08-13.
        """
        return await self._send(ROUTING_TRACE, path={"bookingUid": booking_uid}, decode=models.RoutingTrace.from_dict)

    async def transcripts(self, booking_uid: str) -> builtins.list[str]:
        """List the Cal Video transcripts of a booking.

        Transcripts exist only if someone had the meeting transcribed; 404 means that the meeting was not on Cal
        Video.

        Args:
            booking_uid: The booking's uid.

        Returns: Download links, valid for one hour.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /bookings/{bookingUid}/transcripts`, version 2024-08-13.
        """
        return await self._send(TRANSCRIPTS, path={"bookingUid": booking_uid}, decode=as_list)

    async def update_location(
        self, booking_uid: str, *, location: NewBookingLocationInput | Mapping[str, Any] | Unset = UNSET
    ) -> BookingResult:
        """Change the location of a booking.

        Some servers leave the event in connected calendars unchanged. At most 5 requests per minute.

        Args:
            booking_uid: The booking's uid.

        Returns: The updated booking.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /bookings/{bookingUid}/location`, version 2024-08-13.
        """
        return await self._send(
            UPDATE_LOCATION,
            path={"bookingUid": booking_uid},
            body={"location": location},
            decode=models.booking_result.decode_booking_result,
        )


class BookingsResourceWithResponse(ResourceWithResponse[BookingsResource]):
    """The methods of `cal.bookings`, returning a `Response`."""

    def __init__(self, resource: BookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.by_seat: Final = with_response(resource.by_seat)
        self.calendar_links: Final = with_response(resource.calendar_links)
        self.cancel: Final = with_response(resource.cancel)
        self.conferencing_sessions: Final = with_response(resource.conferencing_sessions)
        self.confirm: Final = with_response(resource.confirm)
        self.decline: Final = with_response(resource.decline)
        self.list_by_cursor: Final = with_response_page(resource.list_by_cursor)
        self.mark_absent: Final = with_response(resource.mark_absent)
        self.reassign: Final = with_response(resource.reassign)
        self.reassign_to_user: Final = with_response(resource.reassign_to_user)
        self.recordings: Final = with_response(resource.recordings)
        self.references: Final = with_response(resource.references)
        self.request_reschedule: Final = with_response(resource.request_reschedule)
        self.reschedule: Final = with_response(resource.reschedule)
        self.routing_trace: Final = with_response(resource.routing_trace)
        self.transcripts: Final = with_response(resource.transcripts)
        self.update_location: Final = with_response(resource.update_location)

    @cached_property
    def attendees(self) -> BookingsAttendeesResourceWithResponse:
        """`cal.with_response.bookings.attendees`."""
        from .bookings_attendees import BookingsAttendeesResourceWithResponse

        return BookingsAttendeesResourceWithResponse(self._resource.attendees)

    @cached_property
    def email_verification(self) -> BookingsEmailVerificationResourceWithResponse:
        """`cal.with_response.bookings.email_verification`."""
        from .bookings_email_verification import BookingsEmailVerificationResourceWithResponse

        return BookingsEmailVerificationResourceWithResponse(self._resource.email_verification)

    @cached_property
    def guests(self) -> BookingsGuestsResourceWithResponse:
        """`cal.with_response.bookings.guests`."""
        from .bookings_guests import BookingsGuestsResourceWithResponse

        return BookingsGuestsResourceWithResponse(self._resource.guests)
