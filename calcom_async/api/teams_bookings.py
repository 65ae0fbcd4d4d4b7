# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.bookings`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import AnyBooking, BookingStatusFilterLike, SortOrderLike
    from ..pagination import Pages

LIST: Final = Operation(
    "teams_bookings_list", "GET", "/teams/{teamId}/bookings", "teams.bookings", "list",
    paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip


class TeamsBookingsResource(Resource):
    """The bookings of a team."""

    def list(
        self,
        team_id: int,
        *,
        status: Sequence[BookingStatusFilterLike] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        after_start: dt.datetime | Unset = UNSET,
        before_end: dt.datetime | Unset = UNSET,
        sort_start: SortOrderLike | Unset = UNSET,
        sort_end: SortOrderLike | Unset = UNSET,
        sort_created: SortOrderLike | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[AnyBooking]:
        """List the bookings of a team.

        For admins of the team.

        Args:
            team_id: The team's id.
            status: Only bookings with one of these statuses.
            attendee_email: Only bookings with an attendee who has this email address.
            attendee_name: Only bookings with an attendee who has this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types of the team.
            event_type_id: Only bookings of this event type of the team.
            after_start: Only bookings that start at or after this instant.
            before_end: Only bookings that end at or before this instant.
            sort_start: Sort by start time.
            sort_end: Sort by end time.
            sort_created: Sort by creation time.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/bookings`.
        """
        return self._pages(
            LIST,
            path={"teamId": team_id},
            query={
                "status": status,
                "attendeeEmail": attendee_email,
                "attendeeName": attendee_name,
                "bookingUid": booking_uid,
                "eventTypeIds": event_type_ids,
                "eventTypeId": event_type_id,
                "afterStart": after_start,
                "beforeEnd": before_end,
                "sortStart": sort_start,
                "sortEnd": sort_end,
                "sortCreated": sort_created,
                "take": take,
                "skip": skip,
            },
            decode=models.any_booking.decode_any_booking,
        )


class TeamsBookingsResourceWithResponse(ResourceWithResponse[TeamsBookingsResource]):
    """The methods of `cal.teams.bookings`, returning a `Response`."""

    def __init__(self, resource: TeamsBookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
