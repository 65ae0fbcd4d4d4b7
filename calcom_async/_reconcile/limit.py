"""Time limits that count from the sending of a request: until then it may wait its turn up to the deadline."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar

from .._deadline import remaining

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._request import Request

T = TypeVar("T")
_RESERVE = 10.0  # seconds kept for lookups, or a third of the remaining time if that is less
_LONGEST_LOOKUP = 30.0  # seconds, or half of the remaining time, so that another lookup can follow


async def limited(request: Request, act: Callable[[], Awaitable[T]], share: Callable[[float], float]) -> T | None:
    """The result of `act`, which sends the request; None if its time is up before.

    `share` is how many of the seconds that remain for the call when the request is sent may pass from then on.
    """
    import anyio

    progress = request.progress
    # Read here: where the request is sent, a limit of that attempt alone may be nearer.
    end = anyio.current_time() + remaining(request) + progress.pretended
    with anyio.CancelScope() as scope:

        def limit(in_doubt: bool) -> None:
            scope.deadline = math.inf
            if in_doubt:
                now = anyio.current_time()
                scope.deadline = now + share(end - now - progress.pretended)

        progress.on_doubt = limit
        try:
            return await act()
        finally:
            progress.on_doubt = None
    return None


def attempt_share(left: float) -> float:
    """The seconds for the response to a call that lookups may follow."""
    return left - min(_RESERVE, left / 3)


def lookup_share(left: float) -> float:
    """The seconds for the response to one read of a lookup."""
    return min(_LONGEST_LOOKUP, left / 2)
