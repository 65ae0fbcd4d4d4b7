"""Pauses that a 429 asks for which is not the throttler's, for the operations that they concern.

Rules that hold here:

* Behind the throttler (its headers are there, and something is left), an operation's own upstream refuses: that
  operation waits, and no other.
* Without rate limit headers, an edge in front of the server refuses. It may mean one path or everything: at first the
  operation waits; as soon as another is refused within that time, all do.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .window import MAX_WAIT

if TYPE_CHECKING:
    from .._request import Request

_MAX_DELAYS = 64  # beyond these, those that are over are dropped


class Delays:
    """When each operation of a credential may go again. Requests without an operation are told apart by their path."""

    __slots__ = ("_edge", "_until")

    def __init__(self) -> None:
        self._until: dict[str, float] = {}
        # The last operation that an edge refused, and until when.
        self._edge = ("", -math.inf)

    def left(self, request: Request, now: float) -> float:
        """The seconds that the request has to wait, 0 or less if none."""
        return self._until.get(_key(request), now) - now if self._until else 0.0

    def upstream(self, request: Request, seconds: float, now: float) -> None:
        """Take in a 429 from behind the throttler."""
        if len(self._until) >= _MAX_DELAYS:
            self._until = {key: until for key, until in self._until.items() if until > now}
        key = _key(request)
        self._until[key] = max(self._until.get(key, now), now + min(seconds, MAX_WAIT))

    def edge(self, request: Request, seconds: float, now: float) -> bool:
        """Take in a 429 without rate limit headers. Returns whether it concerns everything."""
        key, until = self._edge
        self._edge = (_key(request), now + min(seconds, MAX_WAIT))
        self.upstream(request, seconds, now)
        return until > now and key != self._edge[0]

    def idle(self, now: float) -> bool:
        """Whether nothing has to wait."""
        return all(until <= now for until in self._until.values())


def _key(request: Request) -> str:
    return request.operation_id or f"{request.method} {request.path}"
