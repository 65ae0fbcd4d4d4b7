# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars`."""

from __future__ import annotations

import builtins
import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._codec import as_is, decode_list
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        AuthorizationLink,
        BusyTime,
        CalendarCredential,
        CalendarProviderLike,
        CalendarToLoad,
        ConnectedCalendars,
    )
    from .calendars_connections import CalendarsConnectionsResource, CalendarsConnectionsResourceWithResponse
    from .calendars_events import CalendarsEventsResource, CalendarsEventsResourceWithResponse
    from .calendars_ics_feeds import CalendarsIcsFeedsResource, CalendarsIcsFeedsResourceWithResponse

GET: Final = Operation("calendars_get", "GET", "/calendars", "calendars", "get")
BUSY_TIMES: Final = Operation("calendars_busy_times", "GET", "/calendars/busy-times", "calendars", "busy_times")
CHECK: Final = Operation("calendars_check", "GET", "/calendars/{calendar}/check", "calendars", "check")
CONNECT: Final = Operation("calendars_connect", "GET", "/calendars/{calendar}/connect", "calendars", "connect")
DISCONNECT: Final = Operation(
    "calendars_disconnect", "POST", "/calendars/{calendar}/disconnect", "calendars", "disconnect",
)  # fmt: skip
FREE_BUSY: Final = Operation("calendars_free_busy", "GET", "/calendars/{calendar}/freebusy", "calendars", "free_busy")
SAVE: Final = Operation(
    "calendars_save", "GET", "/calendars/{calendar}/save", "calendars", "save", authenticated=False, one_time=True,
    redirects=True, bare=True,
)  # fmt: skip
SAVE_CREDENTIALS: Final = Operation(
    "calendars_save_credentials", "POST", "/calendars/{calendar}/credentials", "calendars", "save_credentials",
)  # fmt: skip


class CalendarsResource(Resource):
    """Connected calendars and their busy times."""

    @cached_property
    def connections(self) -> CalendarsConnectionsResource:
        """Connected calendar accounts and their events; available on self-hosted servers since July 2026."""
        from .calendars_connections import CalendarsConnectionsResource

        return CalendarsConnectionsResource(self._sender)

    @cached_property
    def events(self) -> CalendarsEventsResource:
        """The events in your calendars."""
        from .calendars_events import CalendarsEventsResource

        return CalendarsEventsResource(self._sender)

    @cached_property
    def ics_feeds(self) -> CalendarsIcsFeedsResource:
        """Calendars published at a URL in iCalendar format (ICS feeds)."""
        from .calendars_ics_feeds import CalendarsIcsFeedsResource

        return CalendarsIcsFeedsResource(self._sender)

    async def get(self) -> ConnectedCalendars:
        """Fetch your connected calendars and the calendar that bookings are written to.

        Returns: The connected calendars and the destination calendar.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars`.
        """
        return await self._send(GET, decode=models.ConnectedCalendars.from_dict)

    async def busy_times(
        self,
        *,
        calendars_to_load: Sequence[CalendarToLoad | Mapping[str, Any]],
        date_from: dt.datetime | dt.date,
        date_to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
        logged_in_users_tz: str | Unset = UNSET,
    ) -> builtins.list[BusyTime]:
        """Find the busy times in given calendars of yours.

        Args:
            calendars_to_load: The calendars to check; all must be your own.
            date_from: The first day, or the instant at which the range starts.
            date_to: The last day, or the instant at which the range ends.
            time_zone: IANA name of the time zone that the days refer to; required unless `logged_in_users_tz` is
                given.
            logged_in_users_tz: The older name of `time_zone`, which servers of 2025 require.

        Returns: The busy times of all these calendars combined.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/busy-times`.
        """
        return await self._send(
            BUSY_TIMES,
            query={
                "calendarsToLoad": calendars_to_load,
                "dateFrom": date_from,
                "dateTo": date_to,
                "timeZone": time_zone,
                "loggedInUsersTz": logged_in_users_tz,
            },
            decode=lambda data: decode_list(models.BusyTime.from_dict, data),
        )

    async def check(self, calendar: CalendarProviderLike) -> None:
        """Check that your calendars of one provider can be read.

        Raises an error if they cannot be read, or if none are connected.

        Args:
            calendar: The calendar provider: `google`, `office365` or `apple`.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/{calendar}/check`.
        """
        return await self._send(CHECK, path={"calendar": calendar})

    async def connect(
        self, calendar: CalendarProviderLike, *, is_dry_run: bool | Unset = UNSET, redir: str | Unset = UNSET
    ) -> AuthorizationLink:
        """Start connecting Google or Office 365 calendars.

        Args:
            calendar: The calendar provider: `google` or `office365`.
            is_dry_run: If true, the consent flow runs without saving anything.
            redir: The URL that the user is sent to afterwards.

        Returns: The consent page, on which the user gives Cal.com access.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/{calendar}/connect`.
        """
        return await self._send(
            CONNECT,
            path={"calendar": calendar},
            query={"isDryRun": is_dry_run, "redir": redir},
            decode=models.AuthorizationLink.from_dict,
        )

    async def disconnect(self, calendar: CalendarProviderLike, *, id: int) -> CalendarCredential:
        """Disconnect a calendar account.

        Args:
            calendar: The calendar provider.
            id: The credential's id, `credentialId` in the list of connected calendars.

        Returns: The credential that was stored.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /calendars/{calendar}/disconnect`.
        """
        return await self._send(
            DISCONNECT, path={"calendar": calendar}, body={"id": id}, decode=models.CalendarCredential.from_dict
        )

    async def free_busy(
        self,
        calendar: CalendarProviderLike,
        *,
        from_: dt.datetime | dt.date,
        to: dt.datetime | dt.date,
        time_zone: str | Unset = UNSET,
    ) -> builtins.list[BusyTime]:
        """Find the busy times in your selected calendars of one provider.

        Self-hosted servers support it since July 2026; others respond with 404.

        Args:
            calendar: The calendar provider: `google`.
            from_: The first day, or the instant at which the range starts.
            to: The last day, or the instant at which the range ends.
            time_zone: IANA name of the time zone that the days refer to.

        Returns: The busy times of all these calendars combined.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/{calendar}/freebusy`.
        """
        return await self._send(
            FREE_BUSY,
            path={"calendar": calendar},
            query={"from": from_, "to": to, "timeZone": time_zone},
            decode=lambda data: decode_list(models.BusyTime.from_dict, data),
        )

    async def save(self, calendar: CalendarProviderLike, *, state: str, code: str) -> str:
        """Finish connecting Google or Office 365 calendars.

        The provider redirects the user's browser here; you will rarely need to call it yourself.

        Args:
            calendar: The calendar provider: `google` or `office365`.
            state: The `state` parameter of the consent page's URL, as returned by the provider.
            code: The authorization code issued by the provider.

        Returns: The URL that the server redirects to; the redirect is not followed.

        Raises: BadRequestError, AuthenticationError, RateLimitError, ServerError.

        API: `GET /calendars/{calendar}/save`.
        """
        return await self._send(SAVE, path={"calendar": calendar}, query={"state": state, "code": code}, decode=as_is)

    async def save_credentials(self, calendar: CalendarProviderLike, *, username: str, password: str) -> None:
        """Connect Apple calendars with a username and password.

        Args:
            calendar: The calendar provider: `apple`.
            username: The username of the Apple account, an email address.
            password: An app-specific password generated by Apple.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /calendars/{calendar}/credentials`.
        """
        return await self._send(
            SAVE_CREDENTIALS, path={"calendar": calendar}, body={"username": username, "password": password}
        )


class CalendarsResourceWithResponse(ResourceWithResponse[CalendarsResource]):
    """The methods of `cal.calendars`, returning a `Response`."""

    def __init__(self, resource: CalendarsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.busy_times: Final = with_response(resource.busy_times)
        self.check: Final = with_response(resource.check)
        self.connect: Final = with_response(resource.connect)
        self.disconnect: Final = with_response(resource.disconnect)
        self.free_busy: Final = with_response(resource.free_busy)
        self.save: Final = with_response(resource.save)
        self.save_credentials: Final = with_response(resource.save_credentials)

    @cached_property
    def connections(self) -> CalendarsConnectionsResourceWithResponse:
        """`cal.with_response.calendars.connections`."""
        from .calendars_connections import CalendarsConnectionsResourceWithResponse

        return CalendarsConnectionsResourceWithResponse(self._resource.connections)

    @cached_property
    def events(self) -> CalendarsEventsResourceWithResponse:
        """`cal.with_response.calendars.events`."""
        from .calendars_events import CalendarsEventsResourceWithResponse

        return CalendarsEventsResourceWithResponse(self._resource.events)

    @cached_property
    def ics_feeds(self) -> CalendarsIcsFeedsResourceWithResponse:
        """`cal.with_response.calendars.ics_feeds`."""
        from .calendars_ics_feeds import CalendarsIcsFeedsResourceWithResponse

        return CalendarsIcsFeedsResourceWithResponse(self._resource.ics_feeds)
