"""What an answer says beside its data: the status, the headers and the rate limit."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._http import HTTPResponse

__all__ = ["RateLimit", "RateLimitWindow", "Response"]

T_co = TypeVar("T_co", covariant=True)

_PREFIX = "x-ratelimit-"
# A reset beyond this is a point in time, not a number of seconds left: it is September 2001, or 31 years.
_EPOCH = 1_000_000_000
_EPOCH_IN_MILLISECONDS = 1_000_000_000_000


@attrs.frozen
class RateLimitWindow:
    """One of a key's limits: `remaining` of `limit` requests are left, for `reset_after` seconds.

    Each is None where the server did not say. While a key is blocked, `reset_after` is the rest of the block.
    """

    name: str
    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None


@attrs.frozen
class RateLimit:
    """Every limit that an answer reported; a key may have several."""

    windows: tuple[RateLimitWindow, ...]

    @property
    def tightest(self) -> RateLimitWindow:
        """The window with the fewest requests left."""
        return min(self.windows, key=lambda window: math.inf if window.remaining is None else window.remaining)

    @property
    def exhausted(self) -> tuple[RateLimitWindow, ...]:
        """The windows with nothing left."""
        return tuple(window for window in self.windows if window.remaining == 0)

    @classmethod
    def from_headers(cls, headers: Mapping[str, str], *, now: float | None = None) -> RateLimit | None:
        """What `X-RateLimit-{Limit,Remaining,Reset}-<Name>` say, None without any. `now` is a UNIX time."""
        found: dict[str, dict[str, float]] = {}
        for header, value in headers.items():
            if not header.lower().startswith(_PREFIX):
                continue
            part, _, name = header.lower().removeprefix(_PREFIX).partition("-")
            number = _number(value)
            if part in ("limit", "remaining", "reset") and number is not None:
                found.setdefault(name or "default", {})[part] = number
        if not found:
            return None
        moment = time.time() if now is None else now
        return cls(tuple(_window(name, parts, moment) for name, parts in found.items()))


def _window(name: str, parts: dict[str, float], now: float) -> RateLimitWindow:
    limit, remaining, reset = parts.get("limit"), parts.get("remaining"), parts.get("reset")
    return RateLimitWindow(
        name,
        limit=None if limit is None else int(limit),
        remaining=None if remaining is None else int(remaining),
        reset_after=None if reset is None else _seconds_left(reset, now),
    )


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _seconds_left(reset: float, now: float) -> float:
    """Cal.com's code sends seconds, its documentation promises a point in time: both are understood."""
    if reset >= _EPOCH_IN_MILLISECONDS:
        reset /= 1000
    return max(0.0, reset - now) if reset >= _EPOCH else reset


@attrs.frozen
class Response(Generic[T_co]):
    """An answer with all that came with it.

    `data` is what the method without `with_response` returns. `http_response` is httpx's own object, without the
    request's credentials; it is None where a middleware made up the answer.
    """

    data: T_co
    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    rate_limit: RateLimit | None = attrs.field(repr=False)
    http_response: HTTPResponse | None = attrs.field(repr=False, eq=False)
