"""Keeping within what the server allows a credential, so that it never has to refuse.

Cal.com counts each credential's requests (120 a minute for an API key unless it says otherwise), and blocks one that
sends more for a minute. Every answer tells what is left; from these, all clients and tasks of a process that use the
same credential at the same address share one budget, and wait before a request that would be refused.

Rules that hold here:

* First come, first served, per event loop. A wait is given up with the task that waits, and leaves nothing behind.
* A wait that would outlast the call's deadline is not begun: RateLimitError is raised at once, and nothing is sent.
* A 429, which can only be another process's doing, holds up all calls with that credential until it is over.
* A server that tells no limit is not held up, except by the policy's own `limit`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ._checks import is_count
from ._deadline import remaining, wait, waiting
from ._frozen import Frozen
from ._observe import describe, emit, logger
from ._rate.budget import budget_of, identity_of
from ._rate.line import line, wake
from ._status import TOO_MANY_REQUESTS
from .errors import ConfigurationError, RateLimitError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._rate.budget import Budget
    from ._rate.lane import Lane, Permit, Reason
    from .auth import Credential, RenewingCredential
    from .events import WaitEvent
    from .middleware import Answer, Handler, Middleware, Request

__all__ = ["RatePolicy"]

# Answers that arrive on another event loop do not wake those who wait on this one.
_LOOK_AGAIN = 1.0


class RatePolicy(Frozen):
    """How a client keeps within the rate limit.

    `limit` is the number of requests that the process lets itself send in a window (usually a minute), where the server
    allows more: give each of three workers with the same key 40. `on_wait` is called with a `WaitEvent` when a call
    begins to wait.
    """

    __slots__ = ("limit", "on_wait")

    limit: int | None
    on_wait: Callable[[WaitEvent], object] | None

    def __init__(self, *, limit: int | None = None, on_wait: Callable[[WaitEvent], object] | None = None) -> None:
        if limit is not None and not is_count(limit):
            raise ConfigurationError(f"RatePolicy: limit must be 1 request a window or more, or None, not {limit!r}")
        if on_wait is not None and not callable(on_wait):
            raise ConfigurationError(f"RatePolicy: on_wait must be a function of one event, not {on_wait!r}")
        self._set(limit=limit, on_wait=on_wait)


def paced(credential: Credential | RenewingCredential, address: str) -> Middleware:
    """The layer that lets a request go when the credential's budget at that address has room."""
    identity: bytes | None = None

    def layer(request: Request, handler: Handler) -> Awaitable[Answer]:
        nonlocal identity
        if request.rate_limit is None:
            return handler(request)
        if identity is None:
            identity = identity_of(credential, address)
        return _pace(request, handler, budget_of(identity), request.rate_limit)

    return layer


async def _pace(request: Request, handler: Handler, budget: Budget, policy: RatePolicy) -> Answer:
    cap = math.inf if policy.limit is None else policy.limit
    lane = budget.lane(request)
    # Who comes while others wait does not overtake them.
    permit = None if lane.waiting else budget.take(lane, cap)
    if permit is None:
        permit = await _in_turn(request, budget, lane, cap, policy)
    request.progress.sent_at = None
    progress = request.progress
    try:
        answer = await handler(request)
    except BaseException:
        budget.take_back(permit, counted=progress.sent_at is not None and progress.in_doubt)
        wake(lane)
        raise
    if progress.sent_at is None:
        # Somebody's middleware answered in the server's place.
        budget.take_back(permit, counted=False)
    elif budget.settle(permit, request, answer) is not lane:
        wake(permit.lane)
    wake(lane)
    return answer


async def _in_turn(request: Request, budget: Budget, lane: Lane, cap: float, policy: RatePolicy) -> Permit:
    """Wait in line until there is leave."""
    here = line(lane)
    _announce(request, policy, budget.delay(lane, cap, here.waiting))
    budget.join(lane, 1)
    try:
        if not here.enter():
            # Who was refused before was here before.
            with waiting(request):
                await here.wait(first=request.progress.throttled > 0)
        try:
            while (permit := budget.take(lane, cap)) is None:
                await _until_changed(request, budget, lane, cap)
            return permit
        finally:
            here.changed = None
            here.leave()
    finally:
        budget.join(lane, -1)


async def _until_changed(request: Request, budget: Budget, lane: Lane, cap: float) -> None:
    import anyio

    delay = budget.delay(lane, cap)
    if delay is None:
        return
    seconds, reason = delay
    _refuse_if_hopeless(request, seconds, reason)
    here = line(lane)
    here.changed = anyio.Event()
    await wait(request, seconds if len(lane.lines) == 1 else min(seconds, _LOOK_AGAIN), here.changed)


def _announce(request: Request, policy: RatePolicy, delay: tuple[float, Reason] | None) -> None:
    """Make the wait known, or refuse it."""
    if delay is None:
        return
    seconds, reason = delay
    _refuse_if_hopeless(request, seconds, reason)
    logger.info("%s: waiting about %.1f s for the rate limit (%s)", describe(request), seconds, reason)
    if request.on_event is not None or policy.on_wait is not None:
        from .events import WaitEvent

        emit(request, WaitEvent, policy.on_wait, reason=reason, seconds=seconds)


def _refuse_if_hopeless(request: Request, seconds: float, reason: Reason) -> None:
    # How long the first answer takes is not known: that wait is always worth beginning.
    if reason == "learning" or seconds < remaining(request):
        return
    raise RateLimitError(
        f"the rate limit leaves nothing for about {seconds:.0f} s, longer than the call may take; nothing was sent",
        status_code=TOO_MANY_REQUESTS,
        request=request.info,
        operation=request.operation_id,
        retry_after=seconds,
        hint="pass a longer timeout=, or None, to wait",
    )
