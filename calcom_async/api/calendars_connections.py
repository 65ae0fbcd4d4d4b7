# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars.connections`."""

from __future__ import annotations

import builtins
import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_list
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import BusyTime, CalendarConnections
    from .calendars_connections_events import (
        CalendarsConnectionsEventsResource,
        CalendarsConnectionsEventsResourceWithResponse,
    )

GET: Final = Operation("calendars_connections_get", "GET", "/calendars/connections", "calendars.connections", "get")
FREE_BUSY: Final = Operation(
    "calendars_connections_free_busy", "GET", "/calendars/connections/{connectionId}/freebusy", "calendars.connections",
    "free_busy",
)  # fmt: skip


class CalendarsConnectionsResource(Resource):
    """Connected calendar accounts and their events; available on self-hosted servers since July 2026."""

    @cached_property
    def events(self) -> CalendarsConnectionsEventsResource:
        """The events in the calendars of one connected account."""
        from .calendars_connections_events import CalendarsConnectionsEventsResource

        return CalendarsConnectionsEventsResource(self._sender)

    async def get(self) -> CalendarConnections:
        """Fetch your Google, Office 365 and Apple calendar connections.

        Self-hosted servers support it since July 2026; others respond with 404.

        Returns: The connections.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError, ServerError.

        API: `GET /calendars/connections`.
        """
        return await self._send(GET, decode=models.CalendarConnections.from_dict)

    async def free_busy(
        self,
        connection_id: str,
        *,
        from_: dt.datetime | dt.date,
        to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
    ) -> builtins.list[BusyTime]:
        """Find the busy times in the selected calendars of one connection.

        If none are selected, the primary calendar is used. Self-hosted servers support it since July 2026;
        others respond with 404.

        Args:
            connection_id: The connection's id.
            from_: The first day, or the instant at which the range starts.
            to: The last day, or the instant at which the range ends.
            time_zone: IANA name of the time zone that the days refer to.

        Returns: The busy times of all these calendars combined.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /calendars/connections/{connectionId}/freebusy`.
        """
        return await self._send(
            FREE_BUSY,
            path={"connectionId": connection_id},
            query={"from": from_, "to": to, "timeZone": time_zone},
            decode=lambda data: decode_list(models.BusyTime.from_dict, data),
        )


class CalendarsConnectionsResourceWithResponse(ResourceWithResponse[CalendarsConnectionsResource]):
    """The methods of `cal.calendars.connections`, returning a `Response`."""

    def __init__(self, resource: CalendarsConnectionsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.free_busy: Final = with_response(resource.free_busy)

    @cached_property
    def events(self) -> CalendarsConnectionsEventsResourceWithResponse:
        """`cal.with_response.calendars.connections.events`."""
        from .calendars_connections_events import CalendarsConnectionsEventsResourceWithResponse

        return CalendarsConnectionsEventsResourceWithResponse(self._resource.events)
