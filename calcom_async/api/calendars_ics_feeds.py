# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.calendars.ics_feeds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import CalendarCredential

CHECK: Final = Operation(
    "calendars_ics_feeds_check", "GET", "/calendars/ics-feed/check", "calendars.ics_feeds", "check",
)  # fmt: skip
SAVE: Final = Operation("calendars_ics_feeds_save", "POST", "/calendars/ics-feed/save", "calendars.ics_feeds", "save")


class CalendarsIcsFeedsResource(Resource):
    """Calendars published at a URL in iCalendar format (ICS feeds)."""

    async def check(self) -> None:
        """Check that your ICS feeds can be read.

        Raises an error if they cannot be read, or if there are none.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /calendars/ics-feed/check`.
        """
        return await self._send(CHECK)

    async def save(self, *, urls: Sequence[str], read_only: bool | Unset = UNSET) -> CalendarCredential:
        """Connect calendars that are published as ICS feeds.

        Every URL is read immediately; if one of them cannot be read, all are rejected.

        Args:
            urls: URLs of calendars in iCalendar format; together they replace the ones saved before.
            read_only: Whether Cal.com only reads them.

        Returns: The stored credential, one for all feeds.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /calendars/ics-feed/save`.
        """
        return await self._send(
            SAVE, body={"urls": urls, "readOnly": read_only}, decode=models.CalendarCredential.from_dict
        )


class CalendarsIcsFeedsResourceWithResponse(ResourceWithResponse[CalendarsIcsFeedsResource]):
    """The methods of `cal.calendars.ics_feeds`, returning a `Response`."""

    def __init__(self, resource: CalendarsIcsFeedsResource) -> None:
        super().__init__(resource)
        self.check: Final = with_response(resource.check)
        self.save: Final = with_response(resource.save)
