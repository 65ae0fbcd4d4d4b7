"""Reading bookings back on behalf of a call whose response was lost. Each read is a call of its own.

The server's clock is known from the `Date` of its responses, which lies between the sending of the request and the
arrival of the response. This puts the start of the call in the server's time, however wrong the local clock is.
"""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._build import build_request
from .._constants import API_VERSION_HEADER
from .._deadline import remaining
from .._decode import response_data, response_json
from .._encode import to_path, to_query
from ..errors import APIError, CalcomError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._operation import Operation
    from .._request import Handler, RawResponse, Request

_MARGIN = 2.0  # seconds by which the clock of the database may differ from the one behind `Date`
_BLIND_MARGIN = 60.0  # seconds by which the local clock may differ from the server's, if it sends no `Date`
_LAST_MOMENT = 0.2  # seconds, or a tenth of the remaining time: kept to report the result before the deadline
_LISTED = 100
_SECOND = timedelta(seconds=1)
_FINAL = frozenset({400, 401, 403, 404, 422, 498})


class Missing(Exception):  # noqa: N818 - an outcome of a lookup, not an error
    """The result of the call does not exist; `final` if it never will."""

    def __init__(self, detail: str = "", *, final: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.final = final


class LookupFailedError(Exception):
    """The lookup failed, with the status of the response, if any; `final` if another one would fail as well."""

    def __init__(self, detail: str, *, final: bool = False, status: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.final = final
        self.status = status


class BookingReader:
    """Reads on behalf of `call`, which began at `began` on the monotonic clock."""

    def __init__(self, call: Request, handler: Handler, began: float) -> None:
        self.call = call
        self._handler = handler
        self._began = began
        self._ahead: float | None = None
        """The least number of seconds by which the server's clock is ahead of the monotonic one."""

    @property
    def now(self) -> datetime:
        """The present in the server's time, or in local time as long as that is unknown."""
        ahead = time.time() - time.monotonic() if self._ahead is None else self._ahead
        return datetime.fromtimestamp(time.monotonic() + ahead, UTC)

    @property
    def since(self) -> datetime:
        """The earliest moment, in the server's time, at which the call can have created anything."""
        margin = _BLIND_MARGIN if self._ahead is None else _MARGIN
        return datetime.fromtimestamp(self.now.timestamp() - (time.monotonic() - self._began) - margin, UTC)

    async def booking(self, uid: str) -> dict[str, Any]:
        """The booking. Raises Missing if there is none, LookupFailedError if the uid is that of a series."""
        found = await self.bookings(uid)
        if not isinstance(found, dict):
            raise LookupFailedError("the uid is that of a series", final=True)
        return found

    async def bookings(self, uid: str) -> dict[str, Any] | list[dict[str, Any]]:
        """The booking, or those of a series. Raises Missing if there is none."""
        try:
            found = await self.read("bookings_get", {"bookingUid": uid})
        except LookupFailedError as failure:
            if failure.status != 404:
                raise
        else:
            return found if isinstance(found, dict) else _objects(found)
        raise Missing("the booking does not exist", final=True)

    async def starting(self, start: datetime, event_type_id: Any) -> list[dict[str, Any]]:
        """The bookings that start at this moment, and some later ones, of an event type (None for all)."""
        # A second earlier, in case the server excludes the bound.
        query: dict[str, Any] = {"afterStart": start - _SECOND, "sortStart": "asc", "take": _LISTED}
        if isinstance(event_type_id, int):
            query["eventTypeId"] = event_type_id
        return _objects(await self.read("bookings_list", query=query))

    async def read(
        self, operation_id: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> Any:
        """The data of a GET. Raises LookupFailedError."""
        import anyio

        from ..operations import OPERATIONS

        request = self._request(OPERATIONS[operation_id], path or {}, query or {})
        left = remaining(self.call)
        with anyio.move_on_after(left - min(_LAST_MOMENT, left / 10)):
            return await self._data(request)
        raise LookupFailedError("the time ran out", final=True)

    def _request(self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any]) -> Request:
        call, original = self.call, self.call.operation
        version = operation.api_version
        if original is not None and call.headers.get(API_VERSION_HEADER) == original.hosted_version:
            version = operation.hosted_version or version
        left = remaining(call)
        return build_request(
            call,
            operation.method,
            to_path(operation.path, path),
            operation=operation,
            query=to_query(query),
            api_version=version,
            timeout=None if left == math.inf else left,
            reconcile=None,
        )

    async def _data(self, request: Request) -> Any:
        try:
            response = await self._handler(request)
            self._learn_time(response)
            return response_data(response_json(response, request), request)
        except APIError as error:
            failure = LookupFailedError(str(error), final=error.status_code in _FINAL, status=error.status_code)
        except CalcomError as error:
            failure = LookupFailedError(f"{type(error).__name__}: {error}")
        except Exception as error:
            # An exception of a middleware must not replace the error of the call.
            failure = LookupFailedError(f"{type(error).__name__} from a middleware", final=True)
        raise failure

    def _learn_time(self, response: RawResponse) -> None:
        from email.utils import parsedate_to_datetime

        arrived = time.monotonic()
        try:
            date = parsedate_to_datetime(response.headers["date"])
        except (KeyError, ValueError):
            return
        # The date is not later than the arrival, so this is a lower bound.
        self._ahead = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - arrived


def _objects(found: Any) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise LookupFailedError("the response is not a list of bookings")
    return found
