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
    """All bookings of an organisation."""

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
        """List the bookings of an organisation.

        For admins of the organisation.

        Args:
            org_id: The organisation's id.
            status: Only bookings that fit one of these.
            attendee_email: Only bookings with an attendee of this address.
            attendee_name: Only bookings with an attendee of this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            user_ids: Only bookings of these members of the organisation.
            after_start: Only bookings that start at this instant or later.
            before_end: Only bookings that end by this instant.
            after_created_at: Only bookings made at this instant or later.
            before_created_at: Only bookings made by this instant.
            after_updated_at: Only bookings changed at this instant or later.
            before_updated_at: Only bookings changed by this instant.
            sort_start: Sorts by start.
            sort_end: Sorts by end.
            sort_created: Sorts by time of creation.
            sort_updated_at: Sorts by time of the last change.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

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
        """Block whoever made a booking, and cancel all their coming bookings without telling them.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            org_id: The organisation's id.
            booking_uid: A booking of whoever is to be blocked.

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
        """List the bookings of an organisation by cursor.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        For admins of the organisation.

        Args:
            org_id: The organisation's id.
            status: Only bookings that fit this.
            attendee_email: Only bookings with an attendee of this address.
            attendee_name: Only bookings with an attendee of this name.
            booking_uid: Only the booking with this uid.
            event_type_ids: Only bookings of these event types.
            event_type_id: Only bookings of this event type.
            teams_ids: Only bookings of these teams.
            team_id: Only bookings of this team.
            user_ids: Only bookings of these members of the organisation.
            after_start: Only bookings that start at this instant or later.
            before_end: Only bookings that end by this instant.
            after_created_at: Only bookings made at this instant or later.
            before_created_at: Only bookings made by this instant.
            after_updated_at: Only bookings changed at this instant or later.
            before_updated_at: Only bookings changed by this instant.
            sort_start: Sorts by start.
            sort_end: Sorts by end.
            sort_created: Sorts by time of creation.
            sort_updated_at: Sorts by time of the last change.
            cursor: Where to go on, as the page before said it in `nextCursor`; left out for the first page.
            limit: How many items a page holds at the most; 50 unless given.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

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
        """Report a booking as unwanted, and cancel it and others like it without telling the attendees.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            org_id: The organisation's id.
            description: What else there is to say.

        Returns: How many bookings were reported and cancelled.

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
    """The calls of `cal.organizations.bookings`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsBookingsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.block: Final = with_response(resource.block)
        self.list_by_cursor: Final = with_response_page(resource.list_by_cursor)
        self.report: Final = with_response(resource.report)
