"""Finding out what became of a booking whose response was lost: it is read back, never sent again.

Rules of this module:

* Three operations are covered, those that create, move and cancel bookings: `bookings.create`, `bookings.reschedule`
  and `bookings.cancel`. Nothing else in the API creates a booking or moves one to a given time.
* A response is lost if the server may have acted and the caller cannot know: no response to a request that may have
  been sent, a 408 or 5xx, or a success whose body is not the booking.
* Lookups send only GETs, each of them once, through the same rate limit and credential, within the call's deadline.
  Of the time that remains when the request is sent, a third is kept for lookups, and at most ten seconds.
* The server may respond to the cancellation of a seat with a 404 whose code is `NOT_FOUND` although the seat is gone.
  That response counts as lost, too.
* A booking that is found is returned as the original response would have been. Otherwise the call raises the error it
  ended in, with the result of the lookups as its `lookup`. A lookup that finds nothing does not prove that nothing
  happened.
* `instant` bookings and calls with another `api_version` than the operation's own are not looked up, because their
  responses have another shape. Requests sent with `client.request` are not looked up either.
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
    """How a booking is looked up when the response to creating, moving or canceling it is lost.

    `delays` are the seconds to wait before each lookup, because a server may finish after the connection broke. A wait
    that would outlast the call's deadline is skipped, and the search ends, as it does with the second lookup that
    fails. A series that is still growing after the last lookup is looked up until it stops or the time is up.

    A new booking is recognized by its start, event type and attendee, and by its time of creation, which must lie
    between the sending of the request and the lookup, give or take two seconds, by the server's clock or the local
    one. Two identical calls at the same time may therefore both return the same booking. A seat taken in a booking
    that already existed cannot be told apart from one that the attendee already had, and counts as not found. With a
    `marker`, each booking gets a random id under that key of its `metadata` and is recognized by that id alone; the
    booking's own metadata must leave one of the 50 keys free for it.

    A booking that was moved or cancelled is recognized by its state and the time of its last change. The server does
    not date seats: one that has left its booking counts as moved or cancelled by this call.

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
            "to turn lookups off, pass reconcile=None to the client"
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
