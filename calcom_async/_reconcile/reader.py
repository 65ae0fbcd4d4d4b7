"""Reading bookings back on behalf of a call whose response was lost.

Each read is a call of its own, and a single try: if the server is down, more requests only add to its load.
"""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from .._build import build_request
from .._clock import clock
from .._constants import API_VERSION_HEADER
from .._deadline import remaining
from .._decode import response_data, response_json
from .._encode import to_path, to_query
from ..errors import APIError, CalcomError
from .limit import limited, lookup_share
from .window import CallWindow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .._operation import Operation
    from .._request import Handler, Request

_STEADY = 1.0  # seconds without another booking after which a series has stopped growing
_LISTED = 100
_SECOND = timedelta(seconds=1)
_FINAL = frozenset({400, 401, 403, 404, 422, 498})


class Missing(Exception):  # noqa: N818 - an outcome of a lookup, not an error
    """The result of the call does not exist: `final` if it never will, `growing` if the server may be creating it."""

    def __init__(self, detail: str = "", *, final: bool = False, growing: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.final = final
        self.growing = growing


class LookupFailedError(Exception):
    """The lookup failed, with the status of the response, if any; `final` if another one would fail as well."""

    def __init__(self, detail: str, *, final: bool = False, status: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.final = final
        self.status = status


class Growth:
    """The number of bookings in a series, from one lookup to the next."""

    def __init__(self) -> None:
        self._count = 0
        self._since = 0.0

    def has_stopped(self, count: int) -> bool:
        """Whether there have been as many for a while."""
        now = clock().now()
        if count != self._count:
            self._count, self._since = count, now
        return now - self._since >= _STEADY


class BookingReader:
    """Reads on behalf of `call`, which was sent at `sent` on the monotonic clock."""

    def __init__(self, call: Request, handler: Handler, sent: float) -> None:
        self.call = call
        self.window = CallWindow(sent)
        self.growth = Growth()
        self._handler = handler

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
        # A second earlier, in case the server excludes the bound, and without fractions, which it drops.
        after = start.replace(microsecond=0) - _SECOND
        query: dict[str, Any] = {"afterStart": after, "sortStart": "asc", "take": _LISTED}
        if isinstance(event_type_id, int):
            query["eventTypeId"] = event_type_id
        return _objects(await self.read("bookings_list", query=query))

    async def read(
        self, operation_id: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> Any:
        """The data of a GET. Raises LookupFailedError."""
        from ..operations import OPERATIONS

        request = self._request(OPERATIONS[operation_id], path or {}, query or {})
        data = await limited(request, lambda: self._data(request), lookup_share)
        self.call.progress.pretended = request.progress.pretended
        if data is None:
            raise LookupFailedError("no response in time")
        return data

    def _request(self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any]) -> Request:
        call, original = self.call, self.call.operation
        version = operation.api_version
        if original is not None and call.headers.get(API_VERSION_HEADER) == original.hosted_version:
            version = operation.hosted_version or version
        left = remaining(call)
        request = build_request(
            call,
            operation.method,
            to_path(operation.path, path),
            operation=operation,
            query=to_query(query),
            api_version=version,
            timeout=None if left == math.inf else left,
            retry=None,
            reconcile=None,
        )
        # It has the deadline of the call, of which so much has been waited for.
        request.progress.pretended = call.progress.pretended
        return request

    async def _data(self, request: Request) -> Any:
        try:
            response = await self._handler(request)
            self.window.learn(response.headers.get("date"))
            data = response_data(response_json(response, request), request)
            if data is not None:
                return data
            failure = LookupFailedError("the response has no data")
        except APIError as error:
            failure = LookupFailedError(str(error), final=error.status_code in _FINAL, status=error.status_code)
        except CalcomError as error:
            failure = LookupFailedError(f"{type(error).__name__}: {error}")
        except Exception as error:
            # An exception of a middleware must not replace the error of the call.
            failure = LookupFailedError(f"{type(error).__name__} from a middleware", final=True)
        raise failure


def _objects(found: Any) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise LookupFailedError("the response is not a list of bookings")
    return found
