"""What became of a booking whose answer is lost: it is read back, never sent again.

Rules that hold here:

* Looked for are the three operations that make, move and cancel bookings: `bookings.create`, `bookings.reschedule` and
  `bookings.cancel`. Nothing else in the API makes a booking, or moves one to a given time.
* Lost is an answer where the server may have acted and the caller cannot tell: no answer to what may have been sent,
  a 408 or 5xx, or a success whose body is not the booking.
* Nothing but GETs is sent, through the same retries, rate limit and credential, within the call's deadline: of that,
  an attempt gets so much that time is left to look.
* What is found is returned as the answer would have been. What is not found ends in the error at hand, whose `lookup`
  tells of it. That nothing was found does not prove that nothing happened.
* `instant` bookings, and calls whose `api_version` is not the operation's own, are not looked for: their answers have
  another shape. Nor is what `client.request` sends.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

from ._checks import is_number
from ._constants import API_VERSION_HEADER
from ._deadline import remaining, timed_out
from ._frozen import Frozen
from ._status import SUCCESSES, may_have_acted
from .errors import APIConnectionError, ConfigurationError
from .retry import outcome_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from ._operation import Operation
    from .middleware import Answer, Handler, Request
    from .retry import Outcome

__all__ = ["Reconciliation"]

_OPERATIONS = frozenset({"bookings_create", "bookings_reschedule", "bookings_cancel"})
_RESERVE = 10.0  # seconds, or a third of what is left if that is less
_LONGEST_KEY = 40  # the server's limit


class Reconciliation(Frozen):
    """How a booking is looked for when the answer to making, moving or cancelling it is lost.

    `looks` are the seconds to wait before each look: a server may finish after the connection broke. A wait that would
    outlast the call's deadline is not begun.

    A new booking is recognised by its start, event type, attendee, and by having been made since the call began, in
    the server's time, to about two seconds. Two equal calls at the same time may so both be told of one booking; and a
    seat taken in a booking that others had opened before cannot be told from one that the attendee had already, and
    counts as not found. With a `marker` each booking gets a random id under that key of its `metadata`, and is
    recognised by that alone; the booking's own metadata must leave one of the 50 keys free for it.

    Bookings that the credential may not list are not found.
    """

    __slots__ = ("looks", "marker")

    looks: tuple[float, ...]
    marker: str | None

    def __init__(self, *, looks: Iterable[float] = (0.0, 1.0, 3.0), marker: str | None = None) -> None:
        self._set(looks=_seconds(looks), marker=_key(marker))


def _seconds(looks: Iterable[float]) -> tuple[float, ...]:
    try:
        seconds = tuple(looks)
    except TypeError:
        seconds = ()
    if not seconds or not all(map(_is_wait, seconds)):
        raise ConfigurationError(
            f"Reconciliation: looks must be one or more numbers of seconds, each 0 or more, not {looks!r}; "
            "to look for nothing, pass reconcile=None to the client"
        )
    return seconds


def _is_wait(value: Any) -> bool:
    return is_number(value) and 0 <= value < math.inf


def _key(marker: str | None) -> str | None:
    if marker is not None and (not isinstance(marker, str) or not 0 < len(marker) <= _LONGEST_KEY):
        raise ConfigurationError(
            f"Reconciliation: marker must be a key of up to {_LONGEST_KEY} characters for the booking's metadata, "
            f"or None, not {marker!r}"
        )
    return marker


def reconciled(request: Request, handler: Handler) -> Awaitable[Answer]:
    """Pass the request on; where it makes, moves or cancels a booking and its answer is lost, look what happened."""
    operation = request.operation
    if request.reconcile is None or operation is None or operation.id not in _OPERATIONS:
        return handler(request)
    if not _has_known_shape(request, operation):
        return handler(request)
    return _reconciled(request, handler, request.reconcile)


def _has_known_shape(request: Request, operation: Operation) -> bool:
    return request.headers.get(API_VERSION_HEADER) in (operation.api_version, operation.hosted_version)


async def _reconciled(request: Request, handler: Handler, settings: Reconciliation) -> Answer:
    request.progress.lookup = None
    began = time.monotonic()
    mark = None
    if settings.marker is not None and request.operation is not None and request.operation.id == "bookings_create":
        from ._reconcile.marker import marked

        request, mark = marked(request, settings.marker)
    outcome = await _attempt(request, handler)
    if not _is_lost(outcome, request):
        return _given(outcome)
    # What follows runs only when something went wrong, and is loaded then.
    from ._reconcile.search import search

    # Should the time run out during the search, it is not known what happened.
    request.progress.in_doubt = True
    found = await search(request, handler, settings.looks, began=began, mark=mark, outcome=outcome)
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


def _given(outcome: Outcome) -> Answer:
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


def _holds_bookings(answer: Answer, request: Request) -> bool:
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
