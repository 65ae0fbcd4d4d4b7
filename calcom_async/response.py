"""What a response reports besides its data: the status, the headers and the rate limit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from ._rate_headers import rate_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._http_types import HTTPResponse

__all__ = ["RateLimit", "RateLimitWindow", "Response"]

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen
class RateLimitWindow:
    """One of a key's limits: `remaining` of `limit` requests are left, for `reset_after` seconds.

    Each is None if the server did not report it. While a key is blocked, `reset_after` is the rest of the block.
    """

    name: str
    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None


@attrs.frozen
class RateLimit:
    """Every limit that a response reported; a key may have several."""

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
        """Parse `X-RateLimit-{Limit,Remaining,Reset}-<Name>`; None if there are none. `now` is a UNIX time."""
        found = rate_headers(headers, now=now)
        return cls(tuple(_window(name, parts) for name, parts in found.items())) if found else None


def _window(name: str, parts: dict[str, float]) -> RateLimitWindow:
    limit, remaining = parts.get("limit"), parts.get("remaining")
    return RateLimitWindow(
        name,
        limit=None if limit is None else int(limit),
        remaining=None if remaining is None else int(remaining),
        reset_after=parts.get("reset"),
    )


@attrs.frozen
class Response(Generic[T_co]):
    """The data of a response, with its status, headers and rate limit.

    `data` is what the method without `with_response` returns. `http_response` is httpx's own object, without the
    request's credentials; it is None if a middleware created the response.
    """

    data: T_co
    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    rate_limit: RateLimit | None = attrs.field(repr=False)
    http_response: HTTPResponse | None = attrs.field(repr=False, eq=False)
