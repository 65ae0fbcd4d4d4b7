"""Time limits that count from the sending of a request: waiting for its turn costs a call nothing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar

from .._clock import clock
from .._deadline import remaining

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import anyio

    from .._request import Request

T = TypeVar("T")


async def limited(request: Request, act: Callable[[], Awaitable[T]], share: Callable[[float], float]) -> T | None:
    """The result of `act`, which sends the request. None if it is cancelled because its time is up.

    `share` says how many of the seconds that are left for the call when the request is sent may pass from then on.
    Before anything is sent there is no limit but the deadline of the call.
    """
    if share(remaining(request)) == math.inf:
        return await act()
    import anyio

    result: T | None = None
    failure: BaseException | None = None
    async with anyio.create_task_group() as tasks:
        with anyio.CancelScope() as scope:
            tasks.start_soon(_cut_off, request, scope, share)
            try:
                result = await act()
            except anyio.get_cancelled_exc_class():
                raise
            except BaseException as error:  # not out of the group, which would wrap it
                failure = error
        tasks.cancel_scope.cancel()
    if failure is not None:
        raise failure
    return result


async def _cut_off(request: Request, scope: anyio.CancelScope, share: Callable[[float], float]) -> None:
    """Cancel the scope when the request's share of the time has passed.

    What is sent later may also last longer, so that sleeping until a request sent now would be due misses nothing.
    """
    import anyio

    while (left := remaining(request)) > 0:
        progress = request.progress
        elapsed = 0.0
        if progress.in_doubt and progress.sent_at is not None:
            elapsed = clock().now() - progress.sent_at
        due = share(left + elapsed) - elapsed
        if progress.in_doubt and due <= 0:
            scope.cancel()
            return
        await anyio.sleep(due)
