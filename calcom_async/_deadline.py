"""One deadline for a call with all its attempts and waits: its own, or that of an enclosing cancel scope."""

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
    """Pass the request on, and raise APITimeoutError at the deadline."""
    return handler(request) if request.timeout is None else _limited(request, handler, request.timeout)


async def _limited(request: Request, handler: Handler, timeout: float) -> RawResponse:
    import anyio

    with anyio.move_on_after(timeout) as scope:
        request.progress.deadline = scope.deadline
        return await handler(request)

    elapsed = anyio.current_time() - (scope.deadline - timeout)
    raise timed_out(request, f"no response within {timeout:g} s (gave up after {elapsed:.1f} s)", elapsed)


def timed_out(request: Request, message: str, elapsed: float) -> APITimeoutError:
    """The error of a call that timed out after `elapsed` seconds."""
    return APITimeoutError(
        message,
        request=request.info,
        sent="unknown" if request.progress.in_doubt else "never",
        attempts=request.attempt,
        operation=request.operation_id,
        elapsed=elapsed,
    )


def remaining(request: Request) -> float:
    """The seconds left for the call, by its own deadline or an enclosing one; math.inf without a limit."""
    import anyio

    # The nearest of all, ours included.
    until = anyio.current_effective_deadline()
    if until == -math.inf:
        # The call has been cancelled, which is not for us to turn into an error.
        return math.inf
    return until - anyio.current_time() - request.progress.pretended


async def wait(request: Request, seconds: float, until: anyio.Event | None = None) -> None:
    """Sleep, or until the event is set."""
    with waiting(request):
        await clock().sleep(seconds, until)


@contextmanager
def waiting(request: Request) -> Iterator[None]:
    """Waits inside count against the deadline, even if a test clock skips them."""
    before = clock().pretended
    try:
        yield
    finally:
        request.progress.pretended += clock().pretended - before
