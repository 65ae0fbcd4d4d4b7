"""What `X-RateLimit-{Limit,Remaining,Reset}-<Name>` say. Each answer is asked, so this is quick."""

from __future__ import annotations

import math
import time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PREFIX = "x-ratelimit-"
# A reset beyond this is a point in time, not a number of seconds left: it is September 2001, or 31 years.
_EPOCH = 1_000_000_000
_EPOCH_IN_MILLISECONDS = 1_000_000_000_000


def rate_headers(headers: Mapping[str, str], *, now: float | None = None) -> dict[str, dict[str, float]]:
    """`limit`, `remaining` and `reset` (in seconds left) by name, those that are there; `now` is a UNIX time."""
    found: dict[str, dict[str, float]] = {}
    for header, value in _raw(headers):
        told = _told_by(header)
        if told is None:
            continue
        name, part = told
        number = _number(value)
        if number is None:
            continue
        if number >= _EPOCH and part == "reset":
            number = _seconds_left(number, time.time() if now is None else now)
        found.setdefault(name, {})[part] = number
    return found


@lru_cache(maxsize=256)
def _told_by(header: bytes) -> tuple[str, str] | None:
    """The limit's name and which part of it the header tells. Answers have the same few headers again and again."""
    text = header.decode("ascii", "replace").lower()
    part, _, name = text.removeprefix(_PREFIX).partition("-")
    told = text.startswith(_PREFIX) and part in ("limit", "remaining", "reset")
    return (name or "default", part) if told else None


def _raw(headers: Mapping[str, str]) -> Iterable[tuple[bytes, bytes]]:
    # The HTTP library's own pairs: looking each header up by name would decode them all.
    raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "raw", None)
    if raw is not None:
        return raw
    return [(name.encode("utf-8", "replace"), value.encode("utf-8", "replace")) for name, value in headers.items()]


def _number(text: bytes) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number < math.inf else None


def _seconds_left(reset: float, now: float) -> float:
    """Cal.com's code sends seconds, its documentation promises a point in time: both are understood."""
    if reset >= _EPOCH_IN_MILLISECONDS:
        reset /= 1000
    return max(0.0, reset - now)
