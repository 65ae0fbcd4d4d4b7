# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.bookings`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import (
        AnyBooking,
        BookerMatchLike,
        BookingBlockResult,
        BookingReportReasonLike,
        BookingReportResult,
        BookingStatusFilterLike,
        SortOrderLike,
    )
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_bookings_list", "GET", "/organizations/{orgId}/bookings", "organizations.bookings", "list",
    paginated=Pagination("take-skip", 100, 250, metadata=True),
)  # fmt: skip
BLOCK: Final = Operation(
    "organizations_bookings_block", "POST", "/organizations/{orgId}/bookings/block", "organizations.bookings", "block",
    hosted_only=True,
)  # fmt: skip
LIST_BY_CURSOR: Final = Operation(
    "organizations_bookings_list_by_cursor", "GET", "/organizations/{orgId}/bookings", "organizations.bookings",
    "list_by_cursor", api_version="2026-05-01", paginated=Pagination("cursor", 50, 100, metadata=True),
    hosted_only=True,
)  # fmt: skip
REPORT: Final = Operation(
    "organizations_bookings_report", "POST", "/organizations/{orgId}/bookings/report", "organizations.bookings",
    "report", hosted_only=True,
)  # fmt: skip


class OrganizationsBookingsResource(Resource):
    """All bookings of an organization."""

    def list(
        self,
        org_id: int,
        *,
        status: Sequence[BookingStatusFilterLike] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
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
        """List the bookings of an organization.

        For admins of the organization.

        Args:
            org_id: The organization's id.
            status: Only bookings with one of these statuses.
            attendee_email: Only bookings with an attendee who has this email address.
            attendee_name: Only bookings with an attendee who has this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            user_ids: Only bookings of these members of the organization.
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

        API: `GET /organizations/{orgId}/bookings`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={
                "status": status,
                "attendeeEmail": attendee_email,
                "attendeeName": attendee_name,
                "bookingUid": booking_uid,
                "eventTypeIds": event_type_ids,
                "eventTypeId": event_type_id,
                "teamsIds": teams_ids,
                "teamId": team_id,
                "userIds": user_ids,
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

    async def block(self, org_id: int, *, booking_uid: str, block_type: BookerMatchLike) -> BookingBlockResult:
        """Block the person who made a booking, and cancel all their upcoming bookings without notifying them.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            booking_uid: A booking made by the person to block.

        Returns: Who is blocked, and how many bookings were cancelled.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/bookings/block`.
        """
        return await self._send(
            BLOCK,
            path={"orgId": org_id},
            body={"bookingUid": booking_uid, "blockType": block_type},
            decode=models.BookingBlockResult.from_dict,
        )

    def list_by_cursor(
        self,
        org_id: int,
        *,
        status: BookingStatusFilterLike | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: Sequence[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: Sequence[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        user_ids: Sequence[int] | Unset = UNSET,
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
        """List the bookings of an organization page by page with a cursor.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        For admins of the organization.

        Args:
            org_id: The organization's id.
            status: Only bookings with this status.
            attendee_email: Only bookings with an attendee who has this email address.
            attendee_name: Only bookings with an attendee who has this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            user_ids: Only bookings of these members of the organization.
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

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/bookings`, version 2026-05-01.
        """
        return self._pages(
            LIST_BY_CURSOR,
            path={"orgId": org_id},
            query={
                "status": status,
                "attendeeEmail": attendee_email,
                "attendeeName": attendee_name,
                "bookingUid": booking_uid,
                "eventTypeIds": event_type_ids,
                "eventTypeId": event_type_id,
                "teamsIds": teams_ids,
                "teamId": team_id,
                "userIds": user_ids,
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

    async def report(
        self,
        org_id: int,
        *,
        booking_uid: str,
        reason: BookingReportReasonLike,
        report_type: BookerMatchLike,
        description: str | Unset = UNSET,
    ) -> BookingReportResult:
        """Report a booking as unwanted, and cancel it and similar ones without notifying the attendees.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            description: Additional details.

        Returns: The number of reported and of cancelled bookings.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/bookings/report`.
        """
        return await self._send(
            REPORT,
            path={"orgId": org_id},
            body={"bookingUid": booking_uid, "reason": reason, "reportType": report_type, "description": description},
            decode=models.BookingReportResult.from_dict,
        )


class OrganizationsBookingsResourceWithResponse(ResourceWithResponse[OrganizationsBookingsResource]):
    """The methods of `cal.organizations.bookings`, returning a `Response`."""

    def __init__(self, resource: OrganizationsBookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.block: Final = with_response(resource.block)
        self.list_by_cursor: Final = with_response_page(resource.list_by_cursor)
        self.report: Final = with_response(resource.report)
