"""Hold a request back until its credential's budget has room for it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .._deadline import remaining, wait, waiting
from .._observe import describe, emit, logger
from .._status import TOO_MANY_REQUESTS
from ..errors import RateLimitError
from .budget import budget_of
from .line import lines, wake

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._request import Handler, Middleware, RateSettings, RawResponse, Request
    from .budget import Budget
    from .lane import Lane, Permit, Reason
    from .line import Line

# Responses that arrive on another event loop do not wake tasks that wait on this one.
_RECHECK_INTERVAL = 1.0
_HINT = "pass a longer timeout=, or timeout=None, to wait for it"


def rate_limit_layer(identify: Callable[[], bytes]) -> Middleware:
    """The layer for one credential at one server; `identify` returns their fingerprint."""
    identity: bytes | None = None

    def layer(request: Request, handler: Handler) -> Awaitable[RawResponse]:
        nonlocal identity
        if request.rate_limit is None:
            return handler(request)
        if identity is None:
            identity = identify()
        return _pace(request, handler, budget_of(identity), request.rate_limit)

    return layer


async def _pace(request: Request, handler: Handler, budget: Budget, policy: RateSettings) -> RawResponse:
    permit = None
    while permit is None:
        if (pause := budget.pause(request)) > 0:
            await _wait_out(request, budget, policy, pause)
        lane, cap = budget.lane(request), _cap(policy)
        # Newcomers do not overtake waiters.
        if cap not in lane.waiting:
            permit = budget.take(lane, cap)
        if permit is None:
            permit = await _wait_for_permit(request, budget, lane, policy)
    lane = permit.lane
    request.progress.sent_at = None
    progress = request.progress
    try:
        response = await handler(request)
    except BaseException:
        budget.release(permit, counted=progress.sent_at is not None and progress.in_doubt)
        wake(lane)
        raise
    if progress.sent_at is None:
        # A middleware made the response up; nothing was sent.
        budget.release(permit, counted=False)
    elif budget.settle(permit, request, response) is not lane:
        wake(permit.lane)
    wake(lane)
    return response


async def _wait_out(request: Request, budget: Budget, policy: RateSettings, pause: float) -> None:
    """Wait until the request's operation may go again."""
    place = request.progress.place
    while pause > 0:
        if place is not None:
            place.give_back()
        _announce(request, policy, (pause, "blocked"))
        await wait(request, pause)
        pause = budget.pause(request)
    if place is not None:
        await place.take(first=True)


def _cap(policy: RateSettings) -> float:
    return math.inf if policy.limit is None else policy.limit


async def _wait_for_permit(request: Request, budget: Budget, lane: Lane, policy: RateSettings) -> Permit | None:
    """Wait in line for a permit; None if the request's operation has to wait first."""
    here, cap, place = lines(lane), _cap(policy), request.progress.place
    if place is not None:
        place.give_back()  # requests with other credentials need not wait
    _announce(request, policy, budget.delay(lane, cap, here.waiting(cap)))
    line = here.enter(cap)
    budget.add_waiting(lane, cap, 1)
    try:
        if not line.enter():
            # A request that was throttled waited its turn before.
            with waiting(request):
                await line.wait(first=request.progress.throttled > 0)
        try:
            while True:
                # A permit that waits for a place at the connection gate would be stale when it is used.
                if place is not None:
                    await place.take(first=True)
                if budget.pause(request) > 0:
                    return None
                if (permit := budget.take(lane, cap)) is not None:
                    return permit
                if place is not None:
                    place.give_back()
                await _until_changed(request, budget, lane, policy, line)
        finally:
            line.leave()
    finally:
        here.drop(cap)
        budget.add_waiting(lane, cap, -1)


async def _until_changed(request: Request, budget: Budget, lane: Lane, policy: RateSettings, line: Line) -> None:
    import anyio

    delay = budget.delay(lane, _cap(policy))
    if delay is None:
        return
    seconds, reason = delay
    _check_deadline(request, policy, seconds, reason)
    line.changed = anyio.Event()
    await wait(request, seconds if len(lane.lines) == 1 else min(seconds, _RECHECK_INTERVAL), line.changed)


def _announce(request: Request, policy: RateSettings, delay: tuple[float, Reason] | None) -> None:
    """Log the wait and emit its event, or refuse to start it."""
    if delay is None:
        return
    seconds, reason = delay
    _check_deadline(request, policy, seconds, reason)
    logger.info("%s: waiting about %.1f s for the rate limit (%s)", describe(request), seconds, reason)
    if request.on_event is not None or policy.on_wait is not None:
        from ..events import WaitEvent

        emit(request, WaitEvent, policy.on_wait, reason=reason, seconds=seconds)


def _check_deadline(request: Request, policy: RateSettings, seconds: float, reason: Reason) -> None:
    # How long the first response takes is unknown: that wait is always worth starting.
    if reason == "learning" or seconds < remaining(request):
        return
    raise RateLimitError(
        f"rate limit exhausted for about {seconds:.0f} s, beyond the call's deadline; nothing was sent",
        status_code=TOO_MANY_REQUESTS,
        request=request.info,
        operation=request.operation_id,
        retry_after=seconds,
        hint=_HINT if policy.limit is None else f"{_HINT}; or raise the limit of RatePolicy(limit={policy.limit})",
    )
