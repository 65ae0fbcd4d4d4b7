"""The search for a booking whose answer was lost: look, wait, look again, and say what came of it."""

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


class _Kind(NamedTuple):
    """How an operation's outcome is found, and the status of its answer."""

    find: Callable[[BookingReader, dict[str, Any], Mark | None], Awaitable[Any]]
    status: int


async def search(
    request: Request,
    handler: Handler,
    delays: tuple[float, ...],
    *,
    began: float,
    mark: Mark | None,
    outcome: Outcome,
) -> RawResponse | None:
    """The answer as it would have been. None where there is none: the request's progress, or the error, says why."""
    kind = _kind_of(request)
    body = _body_of(request)
    if body is None or body.get("instant"):
        return None
    reason = type(outcome).__name__ if isinstance(outcome, APIConnectionError) else f"status {outcome.status_code}"
    logger.info("%s: %s, looking for the booking", describe(request), reason)
    found = await _found(BookingReader(request, handler, began), kind, body, mark, delays)
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
        "bookings_create": _Kind(create.find, _CREATED),
        "bookings_reschedule": _Kind(change.find_rescheduled, _CREATED),
        "bookings_cancel": _Kind(change.find_cancelled, _OK),
    }
    assert request.operation is not None
    return kinds[request.operation.id]


def _body_of(request: Request) -> dict[str, Any] | None:
    """What was asked; None where a middleware has made something else of it. A call can have no body."""
    try:
        body = json.loads(request.content or b"{}")
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


async def _found(
    reader: BookingReader, kind: _Kind, body: dict[str, Any], mark: Mark | None, delays: tuple[float, ...]
) -> Any | Lookup:
    """The data that the answer would have had, or what to say of it."""
    lookup = Lookup("failed", "no time was left")
    for seconds in delays:
        if seconds >= remaining(reader.call):
            break
        if seconds:
            await wait(reader.call, seconds)
        try:
            return await _look(reader, kind, body, mark)
        except Missing as missing:
            lookup = Lookup("not found", missing.detail)
            if missing.final:
                break
        except LookupFailedError as failure:
            if lookup.outcome == "failed":
                lookup = Lookup("failed", failure.detail)
            if failure.final:
                break
    return lookup


async def _look(reader: BookingReader, kind: _Kind, body: dict[str, Any], mark: Mark | None) -> Any:
    try:
        return await kind.find(reader, body, mark)
    except (AttributeError, TypeError, ValueError, LookupError, OverflowError):
        # Whatever struck the call may strike the look: JSON of any shape may have come instead of bookings.
        pass
    raise LookupFailedError("the answer has another shape")
