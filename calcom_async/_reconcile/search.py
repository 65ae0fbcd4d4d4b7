"""The search for a booking whose response was lost: lookups with waits in between, and their result.

There is one lookup for each delay. The second that fails ends the search. A series that is still growing after the last
delay is looked up until it stops or the time is up.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from .._constants import CONTENT_TYPE_HEADER, JSON_CONTENT
from .._deadline import remaining, wait
from .._observe import describe, logger
from .._request import RawResponse
from ..errors import APIConnectionError, Lookup
from .reader import BookingReader, LookupFailedError, Missing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._request import Handler, Outcome, Request
    from .marker import Mark

_CREATED, _OK = 201, 200
_MOST_FAILURES = 2
_GROWTH_DELAY = 1.0  # seconds, or half of the remaining time


class _Kind(NamedTuple):
    """How an operation's outcome is found, and the status of its response."""

    find: Callable[[BookingReader, dict[str, Any], Mark | None], Awaitable[Any]]
    status: int


async def search(
    request: Request,
    handler: Handler,
    delays: tuple[float, ...],
    *,
    sent: float,
    mark: Mark | None,
    outcome: Outcome,
) -> RawResponse | None:
    """The response that was lost; None if it was not found, with the reason in the progress and the error."""
    kind = _kind_of(request)
    body = _body_of(request)
    if body is None or body.get("instant"):
        return None
    reason = type(outcome).__name__ if isinstance(outcome, APIConnectionError) else f"status {outcome.status_code}"
    logger.info("%s: %s, looking up the booking", describe(request), reason)
    found = await _found(BookingReader(request, handler, sent), kind, body, mark, delays)
    if isinstance(found, Lookup):
        logger.info("%s: %s", describe(request), found)
        request.progress.lookup = found
        if isinstance(outcome, APIConnectionError):
            outcome.lookup = found
        return None
    logger.info("%s: found the booking", describe(request))
    content = json.dumps({"status": "success", "data": found}, ensure_ascii=False, separators=(",", ":")).encode()
    return RawResponse(kind.status, {CONTENT_TYPE_HEADER: JSON_CONTENT}, content)


def _kind_of(request: Request) -> _Kind:
    from . import change, create

    kinds = {
        "bookings_create": _Kind(create.find_created, _CREATED),
        "bookings_reschedule": _Kind(change.find_rescheduled, _CREATED),
        "bookings_cancel": _Kind(change.find_cancelled, _OK),
    }
    assert request.operation is not None
    return kinds[request.operation.id]


def _body_of(request: Request) -> dict[str, Any] | None:
    """The body of the call; None if a middleware has replaced it with something other than an object."""
    try:
        body = json.loads(request.content or b"{}")
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


async def _found(
    reader: BookingReader, kind: _Kind, body: dict[str, Any], mark: Mark | None, delays: tuple[float, ...]
) -> Any | Lookup:
    """The data of the lost response, or the result of the lookups."""
    lookup = Lookup("failed", "no time was left")
    pending, growing, failures = list(delays), False, 0
    while pending or growing:
        left = remaining(reader.call)
        seconds = pending.pop(0) if pending else min(_GROWTH_DELAY, left / 2)
        if seconds >= left:
            break
        if seconds:
            await wait(reader.call, seconds)
        try:
            return await _lookup(reader, kind, body, mark)
        except Missing as missing:
            lookup, growing = Lookup("not found", missing.detail), missing.growing
            if missing.final:
                break
        except LookupFailedError as failure:
            failures += 1
            if lookup.outcome == "failed":
                lookup = Lookup("failed", failure.detail)
            if failure.final or failures == _MOST_FAILURES:
                break
    return lookup


async def _lookup(reader: BookingReader, kind: _Kind, body: dict[str, Any], mark: Mark | None) -> Any:
    try:
        return await kind.find(reader, body, mark)
    except (AttributeError, TypeError, ValueError, LookupError, OverflowError):
        # The fault behind the lost response may affect lookups too, and return JSON of any shape.
        pass
    raise LookupFailedError("the response has another shape")
