"""Parse `X-RateLimit-{Limit,Remaining,Reset}-<Name>`. This runs for every response, so it is fast."""

from __future__ import annotations

import math
import time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PREFIX = "x-ratelimit-"
# A reset this large is a point in time (September 2001), not a number of seconds left (31 years).
_EPOCH = 1_000_000_000
_EPOCH_IN_MILLISECONDS = 1_000_000_000_000


def rate_headers(headers: Mapping[str, str], *, now: float | None = None) -> dict[str, dict[str, float]]:
    """`limit`, `remaining` and `reset` (seconds left) by name, as far as present; `now` is a UNIX time."""
    found: dict[str, dict[str, float]] = {}
    for header, value in _raw(headers):
        parsed = _parse_name(header)
        if parsed is None:
            continue
        name, part = parsed
        number = _number(value)
        if number is None:
            continue
        if number >= _EPOCH and part == "reset":
            number = _seconds_left(number, time.time() if now is None else now)
        found.setdefault(name, {})[part] = number
    return found


@lru_cache(maxsize=256)
def _parse_name(header: bytes) -> tuple[str, str] | None:
    """The limit's name and the part of it that the header holds. Every response has the same few headers."""
    text = header.decode("ascii", "replace").lower()
    part, _, name = text.removeprefix(_PREFIX).partition("-")
    known = text.startswith(_PREFIX) and part in ("limit", "remaining", "reset")
    return (name or "default", part) if known else None


def _raw(headers: Mapping[str, str]) -> Iterable[tuple[bytes, bytes]]:
    # The HTTP library's own pairs: a lookup by name would decode every header.
    raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "raw", None)
    if raw is not None:
        return raw
    return [(name.encode("utf-8", "replace"), value.encode("utf-8", "replace")) for name, value in headers.items()]


def _number(text: bytes) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    # Python's numbers may have underscores, HTTP's have none.
    return number if 0 <= number < math.inf and b"_" not in text else None


def _seconds_left(reset: float, now: float) -> float:
    """Cal.com sends seconds but documents a point in time; both are accepted."""
    if reset >= _EPOCH_IN_MILLISECONDS:
        reset /= 1000
    return max(0.0, reset - now)
