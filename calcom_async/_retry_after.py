"""How long the server asks the client to wait."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from ._rate_headers import rate_headers
from ._status import TOO_MANY_REQUESTS

if TYPE_CHECKING:
    from ._request import RawResponse


def server_wait(response: RawResponse, *, now: float | None = None) -> float | None:
    """The seconds that the server asks the client to wait; None if it does not say. `now` is a UNIX time."""
    moment = time.time() if now is None else now
    if (text := response.headers.get("retry-after")) is not None:
        wait = _retry_after(text, moment)
        if wait is not None:
            return wait
    return _until_reset(response, moment) if response.status_code == TOO_MANY_REQUESTS else None


def _retry_after(text: str, now: float) -> float | None:
    """Seconds, or an HTTP date."""
    try:
        # float() also accepts the digits of other scripts, and underscores between them.
        seconds = float(text) if text.isascii() and "_" not in text else -1
        return seconds if math.isfinite(seconds) and seconds >= 0 else None
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _until_reset(response: RawResponse, now: float) -> float | None:
    limits = rate_headers(response.headers, now=now).values()
    # A key with several limits is refused only while all are exhausted: the first to reset lets it in again.
    return min((parts["reset"] for parts in limits if parts.get("remaining") == 0 and "reset" in parts), default=None)
