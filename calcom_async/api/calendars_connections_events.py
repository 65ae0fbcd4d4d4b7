# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars.connections.events`."""

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
    )
    from ..pagination import Pages

LIST: Final = Operation(
    "calendars_connections_events_list", "GET", "/calendars/connections/{connectionId}/events",
    "calendars.connections.events", "list",
)  # fmt: skip
GET: Final = Operation(
    "calendars_connections_events_get", "GET", "/calendars/connections/{connectionId}/events/{eventId}",
    "calendars.connections.events", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "calendars_connections_events_create", "POST", "/calendars/connections/{connectionId}/events",
    "calendars.connections.events", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "calendars_connections_events_update", "PATCH", "/calendars/connections/{connectionId}/events/{eventId}",
    "calendars.connections.events", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "calendars_connections_events_delete", "DELETE", "/calendars/connections/{connectionId}/events/{eventId}",
    "calendars.connections.events", "delete",
)  # fmt: skip


class CalendarsConnectionsEventsResource(Resource):
    """The events in the calendars of one connected account."""

    def list(
        self,
        connection_id: str,
        *,
        from_: dt.datetime | dt.date,
        to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        calendar_id: str | Unset = UNSET,
    ) -> Pages[CalendarEvent]:
        """List the events in a calendar of one connection.

        Works for Google only. Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            connection_id: The connection's id.
            from_: The first day, or the instant at which the range starts.
            to: The last day, or the instant at which the range ends.
            time_zone: IANA time zone name; servers accept it but do not use it yet.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /calendars/connections/{connectionId}/events`.
        """
        return self._pages(
            LIST,
            path={"connectionId": connection_id},
            query={"from": from_, "to": to, "timeZone": time_zone, "calendarId": calendar_id},
            decode=models.CalendarEvent.from_dict,
        )

    async def get(self, connection_id: str, event_id: str, *, calendar_id: str | Unset = UNSET) -> CalendarEvent:
        """Fetch one event of a connection.

        Works for Google only. Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            connection_id: The connection's id.
            event_id: The event's id at its provider.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.

        Returns: The event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /calendars/connections/{connectionId}/events/{eventId}`.
        """
        return await self._send(
            GET,
            path={"connectionId": connection_id, "eventId": event_id},
            query={"calendarId": calendar_id},
            decode=models.CalendarEvent.from_dict,
        )

    async def create(
        self,
        connection_id: str,
        *,
        title: str,
        start: CalendarEventTimeInput | Mapping[str, Any],
        end: CalendarEventTimeInput | Mapping[str, Any],
        calendar_id: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: Sequence[CalendarEventAttendeeInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> CalendarEvent:
        """Add an event to a calendar of one connection.

        Works for Google only. Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            connection_id: The connection's id.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.
            attendees: They are not notified.

        Returns: The new event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /calendars/connections/{connectionId}/events`.
        """
        return await self._send(
            CREATE,
            path={"connectionId": connection_id},
            query={"calendarId": calendar_id},
            body={"title": title, "start": start, "end": end, "description": description, "attendees": attendees},
            decode=models.CalendarEvent.from_dict,
        )

    async def update(
        self,
        connection_id: str,
        event_id: str,
        *,
        calendar_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        start: CalendarEventTimeInput | Mapping[str, Any] | Unset = UNSET,
        end: CalendarEventTimeInput | Mapping[str, Any] | Unset = UNSET,
        description: str | Unset | None = UNSET,
        attendees: Sequence[CalendarEventAttendee | Mapping[str, Any]] | Unset | None = UNSET,
        status: CalendarEventStatusLike | Unset | None = UNSET,
    ) -> CalendarEvent:
        """Change one event of a connection.

        Works for Google only. Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            connection_id: The connection's id.
            event_id: The event's id at its provider.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.
            description: Null clears it.
            attendees: Replaces all attendees; anyone not in the list is removed from the event.
            status: `declined` cancels the event, just like `cancelled`.

        Returns: The updated event.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /calendars/connections/{connectionId}/events/{eventId}`.
        """
        return await self._send(
            UPDATE,
            path={"connectionId": connection_id, "eventId": event_id},
            query={"calendarId": calendar_id},
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

    async def delete(self, connection_id: str, event_id: str, *, calendar_id: str | Unset = UNSET) -> None:
        """Delete one event of a connection.

        Works for Google only. Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            connection_id: The connection's id.
            event_id: The event's id at its provider.
            calendar_id: The calendar's id at its provider; the account's primary calendar by default.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /calendars/connections/{connectionId}/events/{eventId}`.
        """
        return await self._send(
            DELETE, path={"connectionId": connection_id, "eventId": event_id}, query={"calendarId": calendar_id}
        )


class CalendarsConnectionsEventsResourceWithResponse(ResourceWithResponse[CalendarsConnectionsEventsResource]):
    """The methods of `cal.calendars.connections.events`, returning a `Response`."""

    def __init__(self, resource: CalendarsConnectionsEventsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
