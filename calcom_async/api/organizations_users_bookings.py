# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.users.bookings`."""

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
    "organizations_users_bookings_list", "GET", "/organizations/{orgId}/users/{userId}/bookings",
    "organizations.users.bookings", "list", paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip


class OrganizationsUsersBookingsResource(Resource):
    """The bookings of one user of an organization."""

    def list(
        self,
        org_id: int,
        user_id: int,
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
        """List the bookings of one user of an organization.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
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

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/users/{userId}/bookings`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "userId": user_id},
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


class OrganizationsUsersBookingsResourceWithResponse(ResourceWithResponse[OrganizationsUsersBookingsResource]):
    """The methods of `cal.organizations.users.bookings`, returning a `Response`."""

    def __init__(self, resource: OrganizationsUsersBookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
