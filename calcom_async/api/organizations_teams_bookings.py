# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.bookings`."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_list
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import AnyBooking, BookingReference, BookingReferenceTypeLike, BookingStatusFilterLike, SortOrderLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_bookings_list", "GET", "/organizations/{orgId}/teams/{teamId}/bookings",
    "organizations.teams.bookings", "list", paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip
REFERENCES: Final = Operation(
    "organizations_teams_bookings_references", "GET",
    "/organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references", "organizations.teams.bookings",
    "references",
)  # fmt: skip


class OrganizationsTeamsBookingsResource(Resource):
    """The bookings of an organization team."""

    def list(
        self,
        org_id: int,
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
        """List the bookings of an organization's team.

        For admins of the team.

        Args:
            org_id: The organization's id.
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

        API: `GET /organizations/{orgId}/teams/{teamId}/bookings`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
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

    async def references(
        self, org_id: int, team_id: int, booking_uid: str, *, type: BookingReferenceTypeLike | Unset = UNSET
    ) -> builtins.list[BookingReference]:
        """List the references of an organization team's booking: the records that other services keep for it.

        For admins of the team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            booking_uid: The booking's uid.
            type: Only references of this type.

        Returns: The references.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references`.
        """
        return await self._send(
            REFERENCES,
            path={"orgId": org_id, "teamId": team_id, "bookingUid": booking_uid},
            query={"type": type},
            decode=lambda data: decode_list(models.BookingReference.from_dict, data),
        )


class OrganizationsTeamsBookingsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsBookingsResource]):
    """The methods of `cal.organizations.teams.bookings`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsBookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.references: Final = with_response(resource.references)
