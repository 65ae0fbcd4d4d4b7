"""Reading back what a call did whose response was lost."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

from .._constants import API_VERSION_HEADER
from .._deadline import remaining, timed_out
from .._retry import outcome_of
from .._status import SUCCESSES, may_have_acted
from ..errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .._operation import Operation
    from .._request import Handler, Outcome, RawResponse, ReconcileSettings, Request

_OPERATIONS = frozenset({"bookings_create", "bookings_reschedule", "bookings_cancel"})
_RESERVE = 10.0  # seconds kept for lookups, or a third of the remaining time if that is less


def reconcile_layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
    """Pass the request on. If the response to creating, moving or cancelling a booking is lost, look the booking up."""
    operation = request.operation
    if request.reconcile is None or operation is None or operation.id not in _OPERATIONS:
        return handler(request)
    if not _has_known_shape(request, operation):
        return handler(request)
    return _reconciled(request, handler, request.reconcile)


def _has_known_shape(request: Request, operation: Operation) -> bool:
    return request.headers.get(API_VERSION_HEADER) in (operation.api_version, operation.hosted_version)


async def _reconciled(request: Request, handler: Handler, settings: ReconcileSettings) -> RawResponse:
    request.progress.lookup = None
    began = time.monotonic()
    mark = None
    if settings.marker is not None and request.operation is not None and request.operation.id == "bookings_create":
        from .marker import marked

        request, mark = marked(request, settings.marker)
    outcome = await _attempt(request, handler)
    if not _is_lost(outcome, request):
        return _unwrap(outcome)
    # Imported only when something went wrong.
    from .search import search

    # If time runs out during the search, the outcome is unknown.
    request.progress.in_doubt = True
    found = await search(request, handler, settings.delays, began=began, mark=mark, outcome=outcome)
    return _unwrap(outcome) if found is None else found


async def _attempt(request: Request, handler: Handler) -> Outcome:
    """The outcome of the call, within a part of its time that leaves some for lookups."""
    left = remaining(request)
    if left == math.inf:
        return await outcome_of(request, handler)
    import anyio

    started = anyio.current_time()
    with anyio.move_on_after(left - min(_RESERVE, left / 3)):
        return await outcome_of(request, handler)
    if not request.progress.in_doubt:
        # Nothing was sent that would need a lookup, so the call may use the rest of its time.
        return await outcome_of(request, handler)
    elapsed = anyio.current_time() - started
    return timed_out(request, f"no response within {elapsed:.1f} s", elapsed)


def _unwrap(outcome: Outcome) -> RawResponse:
    if isinstance(outcome, APIConnectionError):
        raise outcome
    return outcome


def _is_lost(outcome: Outcome, request: Request) -> bool:
    """Whether the server may have acted and the outcome does not show it."""
    if isinstance(outcome, APIConnectionError):
        return outcome.sent == "unknown"
    if outcome.status_code in SUCCESSES:
        return not _holds_bookings(outcome, request)
    return may_have_acted(outcome.status_code)


def _holds_bookings(response: RawResponse, request: Request) -> bool:
    """Whether the body is what the operation returns: a booking or a list of bookings, in the envelope."""
    try:
        payload = response.json()
    except (ValueError, RecursionError):
        return False
    if not isinstance(payload, dict):
        return False
    if payload.get("status") == "error":
        return True  # the server says that it did not act, whatever the status
    data = payload.get("data")
    if not isinstance(data, list):
        return _is_booking(data)
    # Cancelling a series that is over returns an empty list.
    may_be_empty = request.operation is not None and request.operation.id == "bookings_cancel"
    return all(map(_is_booking, data)) and bool(data or may_be_empty)


def _is_booking(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("uid"), str)
