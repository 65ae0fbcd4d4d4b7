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
_RESERVE = 10.0  # seconds, or a third of what is left if that is less


def reconcile_layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
    """Pass the request on; where it makes, moves or cancels a booking and its answer is lost, look what happened."""
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
        return _given(outcome)
    # What follows runs only when something went wrong, and is loaded then.
    from .search import search

    # Should the time run out during the search, it is not known what happened.
    request.progress.in_doubt = True
    found = await search(request, handler, settings.delays, began=began, mark=mark, outcome=outcome)
    return _given(outcome) if found is None else found


async def _attempt(request: Request, handler: Handler) -> Outcome:
    """What the call ends in, given so much of its time that some is left to look."""
    left = remaining(request)
    if left == math.inf:
        return await outcome_of(request, handler)
    import anyio

    started = anyio.current_time()
    with anyio.move_on_after(left - min(_RESERVE, left / 3)):
        return await outcome_of(request, handler)
    if not request.progress.in_doubt:
        # Nothing has been sent that would have to be looked for: it can wait its turn up to the end.
        return await outcome_of(request, handler)
    elapsed = anyio.current_time() - started
    return timed_out(request, f"no answer within {elapsed:.1f} s", elapsed)


def _given(outcome: Outcome) -> RawResponse:
    if isinstance(outcome, APIConnectionError):
        raise outcome
    return outcome


def _is_lost(outcome: Outcome, request: Request) -> bool:
    """Whether the server may have acted, and this does not say."""
    if isinstance(outcome, APIConnectionError):
        return outcome.sent == "unknown"
    if outcome.status_code in SUCCESSES:
        return not _holds_bookings(outcome, request)
    return may_have_acted(outcome.status_code)


def _holds_bookings(answer: RawResponse, request: Request) -> bool:
    """Whether the body is what the operation answers: a booking, or a list of them, in the envelope."""
    try:
        payload = answer.json()
    except (ValueError, RecursionError):
        return False
    if not isinstance(payload, dict):
        return False
    if payload.get("status") == "error":
        return True  # the server's own word that it did not act, whatever the status
    data = payload.get("data")
    if not isinstance(data, list):
        return _is_booking(data)
    # A series that is over has nothing left to cancel.
    empty_is_fine = request.operation is not None and request.operation.id == "bookings_cancel"
    return all(map(_is_booking, data)) and bool(data or empty_is_fine)


def _is_booking(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("uid"), str)
