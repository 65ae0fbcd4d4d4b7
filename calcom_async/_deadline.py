"""One time limit for a call with all its attempts and waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import APITimeoutError, RequestInfo

if TYPE_CHECKING:
    from .middleware import Answer, Handler, Request


async def deadline(request: Request, handler: Handler) -> Answer:
    """Pass the request on, and raise APITimeoutError when its time is up."""
    if request.timeout is None:
        return await handler(request)

    import anyio

    started = anyio.current_time()
    request.progress.deadline = started + request.timeout
    with anyio.move_on_after(request.timeout):
        return await handler(request)

    elapsed = anyio.current_time() - started
    raise APITimeoutError(
        f"no answer within {request.timeout:g} s (gave up after {elapsed:.1f} s)",
        request=RequestInfo(request.method, request.path),
        sent="unknown" if request.attempt else "never",
        attempts=request.attempt,
        operation=request.operation.id if request.operation else None,
        elapsed=elapsed,
    )
