"""Remember which events have been handled.

Deliveries carry no id, and newer servers send one up to three times. A key identifies an event. It is claimed first,
then marked as done, or released if the handler failed, so that a redelivery is handled again.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from .._checks import is_count, is_number
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Claim", "MemorySeenStore", "SeenStore"]

Claim: TypeAlias = Literal["new", "busy", "done"]
"""The result of a claim: it was granted, the event is being handled, or the event has been handled."""

DAY = 86_400.0


@runtime_checkable
class SeenStore(Protocol):
    """Storage for the keys of events; shared storage lets several processes deduplicate. Claims must be atomic.

    If the store outlives the process, claims should expire after longer than a handler takes: the process that made
    the claim may have crashed.
    """

    async def claim(self, key: str) -> Claim:
        """Claim the key unless it is claimed or done."""
        ...  # pragma: no cover

    async def done(self, key: str) -> None:
        """Mark the event as handled: later claims of its key return "done"."""
        ...  # pragma: no cover

    async def release(self, key: str) -> None:
        """Give up the claim, because the event was not handled: the key can be claimed again."""
        ...  # pragma: no cover


class MemorySeenStore:
    """Remembers the keys of up to `limit` handled events in this process, for `seconds`. The oldest are evicted first.

    Claims never expire and do not count toward `limit`. `now` is a clock in seconds, for tests.
    """

    def __init__(self, *, limit: int = 10_000, seconds: float = DAY, now: Callable[[], float] = time.monotonic) -> None:
        if not is_count(limit):
            raise ConfigurationError(f"limit must be a number of keys, at least 1, not {limit!r}")
        if not (is_number(seconds) and 0 < seconds < math.inf):
            raise ConfigurationError(f"seconds must be a finite number of seconds, above 0, not {seconds!r}")
        self._limit = limit
        self._seconds = seconds
        self._now = now
        self._busy: set[str] = set()
        self._done: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        """How many handled events are remembered."""
        self._evict()
        return len(self._done)

    def __bool__(self) -> bool:
        return True

    async def claim(self, key: str) -> Claim:
        """Claim the key unless it is claimed or done."""
        self._evict()
        if key in self._done:
            return "done"
        if key in self._busy:
            return "busy"
        self._busy.add(key)
        return "new"

    async def done(self, key: str) -> None:
        """Mark the event as handled: later claims of its key return "done" until it expires or is evicted."""
        self._busy.discard(key)
        self._done[key] = self._now() + self._seconds
        self._done.move_to_end(key)
        self._evict()

    async def release(self, key: str) -> None:
        """Give up the claim, because the event was not handled: the key can be claimed again."""
        self._busy.discard(key)

    def _evict(self) -> None:
        now = self._now()
        while self._done:
            key, expiry = next(iter(self._done.items()))
            if expiry > now and len(self._done) <= self._limit:
                return
            del self._done[key]
