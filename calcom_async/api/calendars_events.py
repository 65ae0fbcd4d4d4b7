# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars.events`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        CalendarEvent,
        CalendarEventAttendee,
        CalendarEventAttendeeInput,
        CalendarEventStatusLike,
        CalendarEventTimeInput,
        CalendarProviderLike,
    )
    from ..pagination import Pages

LIST: Final = Operation("calendars_events_list", "GET", "/calendars/{calendar}/events", "calendars.events", "list")
GET: Final = Operation(
    "calendars_events_get", "GET", "/calendars/{calendar}/event/{eventUid}", "calendars.events", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "calendars_events_create", "POST", "/calendars/{calendar}/events", "calendars.events", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "calendars_events_update", "PATCH", "/calendars/{calendar}/events/{eventUid}", "calendars.events", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "calendars_events_delete", "DELETE", "/calendars/{calendar}/events/{eventUid}", "calendars.events", "delete",
)  # fmt: skip


class CalendarsEventsResource(Resource):
    """The events in your calendars."""

    def list(
        self,
        calendar: CalendarProviderLike,
        *,
        from_: dt.datetime | dt.date,
        to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        calendar_id: str | Unset = UNSET,
    ) -> Pages[CalendarEvent]:
        """List the events in one of your calendars.

        Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            calendar: The calendar provider: `google`.
            from_: The first day, or the instant at which the range starts.
            to: The last day, or the instant at which the range ends.
            time_zone: IANA time zone name; servers accept it but do not use it yet.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /calendars/{calendar}/events`.
        """
        return self._pages(
            LIST,
            path={"calendar": calendar},
            query={"from": from_, "to": to, "timeZone": time_zone, "calendarId": calendar_id},
            decode=models.CalendarEvent.from_dict,
        )

    async def get(self, calendar: CalendarProviderLike, event_uid: str) -> CalendarEvent:
        """Fetch the calendar event that belongs to a booking.

        Args:
            calendar: The calendar provider: `google`.
            event_uid: The event's id at its provider, which is the `uid` of one of the booking's references.

        Returns: The event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /calendars/{calendar}/event/{eventUid}`.
        """
        return await self._send(
            GET, path={"calendar": calendar, "eventUid": event_uid}, decode=models.CalendarEvent.from_dict
        )

    async def create(
        self,
        calendar: CalendarProviderLike,
        *,
        title: str,
        start: CalendarEventTimeInput | Mapping[str, Any],
        end: CalendarEventTimeInput | Mapping[str, Any],
        description: str | Unset | None = UNSET,
        attendees: Sequence[CalendarEventAttendeeInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> CalendarEvent:
        """Add an event to your primary calendar.

        Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            calendar: The calendar provider: `google`.
            attendees: They are not notified.

        Returns: The new event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /calendars/{calendar}/events`.
        """
        return await self._send(
            CREATE,
            path={"calendar": calendar},
            body={"title": title, "start": start, "end": end, "description": description, "attendees": attendees},
            decode=models.CalendarEvent.from_dict,
        )

    async def update(
        self,
        calendar: CalendarProviderLike,
        event_uid: str,
        *,
        title: str | Unset = UNSET,
        start: CalendarEventTimeInput | Mapping[str, Any] | Unset = UNSET,
        end: CalendarEventTimeInput | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: Sequence[CalendarEventAttendee | Mapping[str, Any]] | Unset | None = UNSET,
        status: CalendarEventStatusLike | Unset | None = UNSET,
    ) -> CalendarEvent:
        """Change the calendar event that belongs to a booking.

        The booking itself is not changed.

        Args:
            calendar: The calendar provider: `google`.
            event_uid: The event's id at its provider, which is the `uid` of one of the booking's references.
            description: Null clears it.
            attendees: Replaces all attendees; anyone not in the list is removed from the event.
            status: `declined` cancels the event, just like `cancelled`.

        Returns: The updated event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /calendars/{calendar}/events/{eventUid}`.
        """
        return await self._send(
            UPDATE,
            path={"calendar": calendar, "eventUid": event_uid},
            body={
                "title": title,
                "start": start,
                "end": end,
                "description": description,
                "attendees": attendees,
                "status": status,
            },
            decode=models.CalendarEvent.from_dict,
        )

    async def delete(self, calendar: CalendarProviderLike, event_uid: str) -> None:
        """Delete an event from your primary calendar.

        The id is the event's id at the provider, not a booking reference. Self-hosted servers support it since
        July 2026; others respond with 404.

        Args:
            calendar: The calendar provider: `google`.
            event_uid: The event's id at its provider, which is the `uid` of one of the booking's references.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /calendars/{calendar}/events/{eventUid}`.
        """
        return await self._send(DELETE, path={"calendar": calendar, "eventUid": event_uid})


class CalendarsEventsResourceWithResponse(ResourceWithResponse[CalendarsEventsResource]):
    """The methods of `cal.calendars.events`, returning a `Response`."""

    def __init__(self, resource: CalendarsEventsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
