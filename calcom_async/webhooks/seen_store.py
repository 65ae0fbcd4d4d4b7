"""Which deliveries have been handled before.

Deliveries carry no id, and newer servers send one up to three times. A key stands for one event; it is first claimed,
then either done, or released because its handler failed: the event that comes again is then handled again.
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
"""What became of a claim: it was granted, somebody else is at it, or it is done already."""

DAY = 86_400.0


@runtime_checkable
class SeenStore(Protocol):
    """Where several processes can look up what any of them has handled. A claim has to be atomic.

    A store that outlives the process should let claims expire on their own, after longer than a handler takes: the
    process that made one may be gone.
    """

    async def claim(self, key: str) -> Claim:
        """Take the key, if nobody has it."""
        ...  # pragma: no cover

    async def done(self, key: str) -> None:
        """The event was handled: every later claim of its key is "done"."""
        ...  # pragma: no cover

    async def release(self, key: str) -> None:
        """The event was not handled: the key can be claimed again."""
        ...  # pragma: no cover


class MemorySeenStore:
    """Remembers keys in this process, for `seconds` and at most `limit` of them, of which the oldest go first.

    What is being handled is never forgotten, and does not count. `now` tells the time in seconds, for tests.
    """

    def __init__(self, *, limit: int = 10_000, seconds: float = DAY, now: Callable[[], float] = time.monotonic) -> None:
        if not is_count(limit):
            raise ConfigurationError(f"limit must be a number of keys, at least 1, not {limit!r}")
        if not (is_number(seconds) and 0 < seconds < math.inf):
            raise ConfigurationError(f"seconds must be how long a key is remembered, above 0, not {seconds!r}")
        self._limit = limit
        self._seconds = seconds
        self._now = now
        self._busy: set[str] = set()
        self._done: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        """How many handled events it remembers."""
        self._forget()
        return len(self._done)

    def __bool__(self) -> bool:
        return True

    async def claim(self, key: str) -> Claim:
        """Take the key, if nobody has it."""
        self._forget()
        if key in self._done:
            return "done"
        if key in self._busy:
            return "busy"
        self._busy.add(key)
        return "new"

    async def done(self, key: str) -> None:
        """The event was handled: later claims of its key are "done" until it is forgotten."""
        self._busy.discard(key)
        self._done[key] = self._now() + self._seconds
        self._done.move_to_end(key)
        self._forget()

    async def release(self, key: str) -> None:
        """The event was not handled: the key can be claimed again."""
        self._busy.discard(key)

    def _forget(self) -> None:
        now = self._now()
        while self._done:
            key, until = next(iter(self._done.items()))
            if until > now and len(self._done) <= self._limit:
                return
            del self._done[key]
