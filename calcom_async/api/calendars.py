# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars`."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING, Any

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from ..types import UNSET, decode_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import BusyTime, CalendarToLoad, ConnectedCalendars
    from ..types import Unset

_GET = Operation(id="calendars_get", method="GET", path="/calendars", resource="calendars", function="get")
_BUSY_TIMES = Operation(
    id="calendars_busy_times", method="GET", path="/calendars/busy-times", resource="calendars", function="busy_times"
)


class CalendarsResource(Resource):
    """Connected calendars and the busy times in them."""

    async def get(self) -> ConnectedCalendars:
        """Fetch your connected calendars and the one that bookings are written to.

        Returns: The connected calendars and the destination.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars`.
        """
        return await self._send(_GET, decode=models.ConnectedCalendars.from_dict)

    async def busy_times(
        self,
        *,
        calendars_to_load: Sequence[CalendarToLoad | Mapping[str, Any]],
        date_from: dt.datetime | dt.date,
        date_to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        logged_in_users_tz: str | Unset = UNSET,
    ) -> builtins.list[BusyTime]:
        """Find out when chosen calendars of yours are busy.

        Args:
            calendars_to_load: The calendars to look into; all must be your own.
            date_from: The first day, or the moment from which to look.
            date_to: The last day, or the moment until which to look.
            time_zone: IANA name of the zone that the days are meant in; required unless `logged_in_users_tz` is
                given.
            logged_in_users_tz: The older name of `time_zone`, which servers of 2025 require.

        Returns: The busy times, of all asked calendars together.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/busy-times`.
        """
        return await self._send(
            _BUSY_TIMES,
            query={
                "calendarsToLoad": calendars_to_load,
                "dateFrom": date_from,
                "dateTo": date_to,
                "timeZone": time_zone,
                "loggedInUsersTz": logged_in_users_tz,
            },
            decode=lambda data: decode_list(models.BusyTime.from_dict, data),
        )


class CalendarsResourceWithResponse(ResourceWithResponse[CalendarsResource]):
    """The calls of `cal.calendars`, each answering with a `Response`."""

    def __init__(self, resource: CalendarsResource) -> None:
        super().__init__(resource)
        self.get = with_response(resource.get)
        self.busy_times = with_response(resource.busy_times)
