"""The status codes that decisions depend on."""

from __future__ import annotations

from typing import Final

SUCCESSES: Final = range(200, 300)
REDIRECTS: Final = range(300, 400)
SERVER_ERRORS: Final = range(500, 600)
REQUEST_TIMEOUT: Final = 408
TOO_MANY_REQUESTS: Final = 429


def may_have_acted(status: int) -> bool:
    """Whether a server that responds with this status may have acted: with a 408 or 5xx, before it failed."""
    return status == REQUEST_TIMEOUT or status in SERVER_ERRORS
