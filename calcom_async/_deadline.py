"""One time limit for a call with all its attempts and waits: its own, or that of a cancel scope around it."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._clock import clock
from .errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterator

    import anyio

    from ._request import Handler, RawResponse, Request


def deadline_layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
    """Pass the request on, and raise APITimeoutError when its time is up."""
    return handler(request) if request.timeout is None else _limited(request, handler, request.timeout)


async def _limited(request: Request, handler: Handler, timeout: float) -> RawResponse:
    import anyio

    with anyio.move_on_after(timeout) as scope:
        request.progress.deadline = scope.deadline
        return await handler(request)

    elapsed = anyio.current_time() - (scope.deadline - timeout)
    raise timed_out(request, f"no answer within {timeout:g} s (gave up after {elapsed:.1f} s)", elapsed)


def timed_out(request: Request, message: str, elapsed: float) -> APITimeoutError:
    """The error of a call whose time is up, after so many seconds."""
    return APITimeoutError(
        message,
        request=request.info,
        sent="unknown" if request.progress.in_doubt else "never",
        attempts=request.attempt,
        operation=request.operation_id,
        elapsed=elapsed,
    )


def remaining(request: Request) -> float:
    """The seconds that are left for the call, by its own deadline or one around it; math.inf without a limit."""
    import anyio

    # Ours is among them: the nearest counts.
    until = anyio.current_effective_deadline()
    if until == -math.inf:
        # The call has been cancelled, and is about to be told: that is not for us to turn into an error.
        return math.inf
    return until - anyio.current_time() - request.progress.pretended


async def wait(request: Request, seconds: float, until: anyio.Event | None = None) -> None:
    """Let the time pass, or less of it: up to the event."""
    with waiting(request):
        await clock().sleep(seconds, until)


@contextmanager
def waiting(request: Request) -> Iterator[None]:
    """What waits in here counts against the deadline, even where the time only pretends to pass."""
    before = clock().pretended
    try:
        yield
    finally:
        request.progress.pretended += clock().pretended - before
