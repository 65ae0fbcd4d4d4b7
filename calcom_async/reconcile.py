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
from typing import TYPE_CHECKING, Any

from ._checks import is_number
from ._frozen import Frozen
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Reconciliation"]

_LONGEST_KEY = 40  # the server's limit


class Reconciliation(Frozen):
    """How a booking is looked for when the answer to making, moving or cancelling it is lost.

    `delays` are the seconds to wait before each look: a server may finish after the connection broke. A wait that would
    outlast the call's deadline is not begun.

    A new booking is recognised by its start, event type, attendee, and by having been made since the call began, in
    the server's time, to about two seconds. Two equal calls at the same time may so both be told of one booking; and a
    seat taken in a booking that others had opened before cannot be told from one that the attendee had already, and
    counts as not found. With a `marker` each booking gets a random id under that key of its `metadata`, and is
    recognised by that alone; the booking's own metadata must leave one of the 50 keys free for it.

    Bookings that the credential may not list are not found.
    """

    __slots__ = ("delays", "marker")

    delays: tuple[float, ...]
    marker: str | None

    def __init__(self, *, delays: Iterable[float] = (0.0, 1.0, 3.0), marker: str | None = None) -> None:
        self._set(delays=_seconds(delays), marker=_key(marker))


def _seconds(delays: Iterable[float]) -> tuple[float, ...]:
    try:
        seconds = tuple(delays)
    except TypeError:
        seconds = ()
    if not seconds or not all(map(_is_wait, seconds)):
        raise ConfigurationError(
            f"Reconciliation: delays must be one or more numbers of seconds, each 0 or more, not {delays!r}; "
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
