"""Reading bookings back, in the place of a call whose answer was lost: each look is a call of its own.

The server's clock is known from the `Date` of its answers. An answer's date lies between the sending of the request
and its arrival, so that the call's beginning can be put in the server's time, however wrong our own clock is.
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

_MARGIN = 2.0  # seconds by which the clocks of a database and of what writes `Date` may differ
_BLIND_MARGIN = 60.0  # the same where the server does not tell its time: that of our clock and its
_LAST_MOMENT = 0.2  # seconds, or a tenth of what is left: to say what came of it before the deadline strikes
_LISTED = 100
_SECOND = timedelta(seconds=1)
_FINAL = frozenset({400, 401, 403, 404, 422, 498})


class Missing(Exception):  # noqa: N818 - an outcome of a look, not an error
    """What was looked for is not there; `final` if it never will be."""

    def __init__(self, detail: str = "", *, final: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.final = final


class LookupFailedError(Exception):
    """It could not be read whether it is there; `final` if it never will. `status` is the answer's."""

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
        """How many seconds the server's clock is ahead of the monotonic one, at the least."""

    @property
    def now(self) -> datetime:
        """The present, in the server's time as far as it is known."""
        ahead = time.time() - time.monotonic() if self._ahead is None else self._ahead
        return datetime.fromtimestamp(time.monotonic() + ahead, UTC)

    @property
    def since(self) -> datetime:
        """What the call has made was not made before this moment, in the server's time."""
        margin = _BLIND_MARGIN if self._ahead is None else _MARGIN
        return datetime.fromtimestamp(self.now.timestamp() - (time.monotonic() - self._began) - margin, UTC)

    async def booking(self, uid: str) -> dict[str, Any]:
        """The booking. Raises Missing where there is none, LookupFailedError where the uid is that of a series."""
        found = await self.bookings(uid)
        if not isinstance(found, dict):
            raise LookupFailedError("it is a whole series", final=True)
        return found

    async def bookings(self, uid: str) -> dict[str, Any] | list[dict[str, Any]]:
        """The booking, or those of a series. Raises Missing where there is none."""
        try:
            found = await self.read("bookings_get", {"bookingUid": uid})
        except LookupFailedError as failure:
            if failure.status != 404:
                raise
        else:
            return found if isinstance(found, dict) else _objects(found)
        raise Missing("there is no such booking", final=True)

    async def starting(self, start: datetime, event_type_id: Any) -> list[dict[str, Any]]:
        """The bookings that start at this moment, and some of those after, of an event type (None for all)."""
        # A second earlier, for a server that leaves out what starts at the bound.
        query: dict[str, Any] = {"afterStart": start - _SECOND, "sortStart": "asc", "take": _LISTED}
        if isinstance(event_type_id, int):
            query["eventTypeId"] = event_type_id
        return _objects(await self.read("bookings_list", query=query))

    async def read(
        self, operation_id: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> Any:
        """What a GET answers. Raises LookupFailedError."""
        import anyio

        from ..operations import OPERATIONS

        request = self._request(OPERATIONS[operation_id], path or {}, query or {})
        left = remaining(self.call)
        with anyio.move_on_after(left - min(_LAST_MOMENT, left / 10)):
            return await self._data(request)
        raise LookupFailedError("the time was up", final=True)

    def _request(self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any]) -> Request:
        call, asked = self.call, self.call.operation
        version = operation.api_version
        if asked is not None and call.headers.get(API_VERSION_HEADER) == asked.hosted_version:
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
            answer = await self._handler(request)
            self._learn_time(answer)
            return response_data(response_json(answer, request), request)
        except APIError as error:
            failure = LookupFailedError(str(error), final=error.status_code in _FINAL, status=error.status_code)
        except CalcomError as error:
            failure = LookupFailedError(f"{type(error).__name__}: {error}")
        except Exception as error:
            # A middleware's own: the call's error is the one to raise, and this must not take its place.
            failure = LookupFailedError(f"{type(error).__name__} from a middleware", final=True)
        raise failure

    def _learn_time(self, answer: RawResponse) -> None:
        from email.utils import parsedate_to_datetime

        arrived = time.monotonic()
        try:
            date = parsedate_to_datetime(answer.headers["date"])
        except (KeyError, ValueError):
            return
        # Not after its arrival, so the server's clock is at least so much ahead.
        self._ahead = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - arrived


def _objects(found: Any) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise LookupFailedError("the answer is no list of bookings")
    return found
