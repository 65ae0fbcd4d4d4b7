"""Reading back what a call did whose response was lost."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from .._clock import clock
from .._constants import API_VERSION_HEADER
from .._deadline import timed_out
from .._retry import outcome_of
from .._status import SUCCESSES, may_have_acted
from ..errors import APIConnectionError
from .limit import attempt_share, limited

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .._operation import Operation
    from .._request import Handler, Outcome, RawResponse, ReconcileSettings, Request

_OPERATIONS = frozenset({"bookings_create", "bookings_reschedule", "bookings_cancel"})
_NOT_FOUND = 404
_NO_SUCH_BOOKING = "NotFoundException"  # the code of a real refusal


def reconcile_layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
    """Pass the request on. If the response to creating, moving or canceling a booking is lost, look the booking up."""
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
    started = time.monotonic()
    mark = None
    if settings.marker is not None and request.operation is not None and request.operation.id == "bookings_create":
        from .marker import marked

        request, mark = marked(request, settings.marker)
    outcome = await _attempt(request, handler)
    if not _is_lost(outcome, request):
        return _unwrap(outcome)
    sent = _sent(request, started)
    # Imported only when something went wrong.
    from .search import search

    # If time runs out during the search, the outcome is unknown.
    request.progress.in_doubt = True
    found = await search(request, handler, settings.delays, sent=sent, mark=mark, outcome=outcome)
    return _unwrap(outcome) if found is None else found


async def _attempt(request: Request, handler: Handler) -> Outcome:
    """The outcome of the call, which leaves time for lookups if it needs them."""
    started = time.monotonic()
    outcome = await limited(request, lambda: outcome_of(request, handler), attempt_share)
    if outcome is not None:
        return outcome
    elapsed = time.monotonic() - started
    return timed_out(request, f"no response within {elapsed:.1f} s", elapsed)


def _sent(request: Request, started: float) -> float:
    """When the last attempt was sent, on the monotonic clock; if a middleware sent it, no earlier than the call."""
    sent_at = request.progress.sent_at
    return started if sent_at is None else time.monotonic() - (clock().now() - sent_at)


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
    return may_have_acted(outcome.status_code) or _is_seat_refusal(outcome, request)


def _is_seat_refusal(response: RawResponse, request: Request) -> bool:
    """Whether it is a 404 with which the server may fail after it has cancelled a seat."""
    if response.status_code != _NOT_FOUND or request.operation_id != "bookings_cancel":
        return False
    return (
        _field(request.content, "seatUid") is not None and _field(response.content, "error", "code") != _NO_SUCH_BOOKING
    )


def _field(content: bytes | None, *names: str) -> Any:
    """A field of a JSON object; None if there is no such field."""
    try:
        value = json.loads(content or b"{}")
        for name in names:
            value = value[name]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return value


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
    # Canceling a series that is over returns an empty list.
    may_be_empty = request.operation is not None and request.operation.id == "bookings_cancel"
    return all(map(_is_booking, data)) and bool(data or may_be_empty)


def _is_booking(data: Any) -> bool:
    return isinstance(data, dict) and isinstance(data.get("uid"), str)
