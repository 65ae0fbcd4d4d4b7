"""What one credential may still send, shared by all clients, tasks and threads of the process that use it.

Rules that hold here:

* Limits below 1 are ignored, and of a response with many limits only the first few count.
* Only a 429 whose own headers say that nothing is left is the throttler's. See `delays` for the others.
* A server can make up names of limits: beyond some lanes, a response with unknown names teaches nothing.
"""

from __future__ import annotations

import os
import threading
from itertools import islice
from typing import TYPE_CHECKING

from .._clock import clock
from .._rate_headers import rate_headers
from .._retry_after import server_wait
from .._status import TOO_MANY_REQUESTS
from .delays import Delays
from .lane import Lane
from .window import Report

if TYPE_CHECKING:
    from .._request import RawResponse, Request
    from .lane import Permit, Reason

_UNKNOWN_WAIT = 1.0  # seconds, if a 429 does not say how long
_MAX_LANES = 64
_MAX_NAMES = 8  # limits of one lane
_MAX_BUDGETS = 1000  # beyond these, budgets with nothing to remember are dropped

_max_budgets = _MAX_BUDGETS
_budgets: dict[bytes, Budget] = {}
_lock = threading.Lock()


class Budget:
    """The lanes of one credential at one server. An operation's responses tell which lane it belongs to."""

    def __init__(self) -> None:
        self._main = Lane()
        self._lanes: dict[frozenset[str], Lane] = {}
        self._by_operation: dict[str, Lane] = {}
        self._delays = Delays()
        self._lock = threading.Lock()

    def lane(self, request: Request) -> Lane:
        """The lane that the request is counted in, as far as is known."""
        operation = request.operation
        if operation is None:
            return self._main
        lane = self._by_operation.get(operation.id)
        if lane is None:
            if operation.rate_limit is None:
                return self._main
            # It has a limit of its own, which may be low: a burst must not be what discovers it.
            lane = self._by_operation[operation.id] = Lane()
        return lane

    def pause(self, request: Request) -> float:
        """The seconds that the request's operation has to wait before it joins the others, 0 or less if none."""
        return self._delays.left(request, clock().now())

    def add_waiting(self, lane: Lane, cap: float, change: int) -> None:
        """Change the number of requests that wait for the lane under this cap."""
        with self._lock:
            number = lane.waiting[cap] = lane.waiting.get(cap, 0) + change
            if not number:
                del lane.waiting[cap]

    def take(self, lane: Lane, cap: float) -> Permit | None:
        """A permit to send a request, if one is available right now."""
        with self._lock:
            now = clock().now()
            return lane.grant(now, cap) if lane.delay(now, cap) is None else None

    def delay(self, lane: Lane, cap: float, ahead: int = 0) -> tuple[float, Reason] | None:
        """The estimated wait with `ahead` requests waiting already, and its reason; None if a request may go now."""
        with self._lock:
            return lane.estimate(clock().now(), cap, ahead)

    def release(self, permit: Permit, *, counted: bool) -> None:
        """Return a permit without a response; `counted` is whether the server may have seen the request."""
        with self._lock:
            permit.lane.release(permit, counted=counted)

    def settle(self, permit: Permit, request: Request, response: RawResponse) -> Lane:
        """Learn from a response. Returns the lane that the request turned out to belong to."""
        limits = _limits(response)
        reports = _reports(limits)
        sent = request.progress.sent_at or permit.granted
        with self._lock:
            now = clock().now()
            if reports and not self._move(permit, request, frozenset(reports), now):
                reports = {}
            lane = permit.lane
            if response.status_code == TOO_MANY_REQUESTS and _exhausted(limits):
                lane.settle(permit)
                # No time at all would be no block.
                lane.block(server_wait(response) or _UNKNOWN_WAIT, now, reports)
            elif reports:
                lane.learn(permit, reports, sent, now)
            else:
                lane.learn_nothing(permit, response.status_code)
            if response.status_code == TOO_MANY_REQUESTS and not _exhausted(limits):
                self._delay(request, response, lane, now, edge=not limits)
            return lane

    def idle(self) -> bool:
        """Whether there is nothing to remember."""
        now = clock().now()
        with self._lock:
            return self._delays.idle(now) and all(lane.idle(now) for lane in self._every_lane())

    def leave_to_parent(self) -> None:
        """Start anew in a forked process, with what is known of the limits."""
        self._lock = threading.Lock()
        for lane in self._every_lane():
            lane.leave_to_parent()

    def _every_lane(self) -> set[Lane]:
        return {self._main, *self._lanes.values(), *self._by_operation.values()}

    def _move(self, permit: Permit, request: Request, names: frozenset[str], now: float) -> bool:
        """Move the permit to the lane of the windows with these names, if there may be one."""
        lane = self._lanes.get(names)
        if lane is None:
            if not self._may_add_lane(now):
                return False
            # The lane that sent the request becomes it, unless that is known to be another one.
            unclaimed = permit.lane not in self._lanes.values()
            lane = self._lanes[names] = permit.lane if unclaimed else Lane()
        if request.operation is not None:
            self._by_operation[request.operation.id] = lane
        if lane is not permit.lane:
            permit.lane.release(permit, counted=False)
            lane.adopt(permit)
        return True

    def _may_add_lane(self, now: float) -> bool:
        if len(self._lanes) >= _MAX_LANES:
            used = {self._main, *self._by_operation.values()}
            self._lanes = {names: lane for names, lane in self._lanes.items() if lane in used or not lane.idle(now)}
        return len(self._lanes) < _MAX_LANES

    def _delay(self, request: Request, response: RawResponse, lane: Lane, now: float, *, edge: bool) -> None:
        wait = server_wait(response)
        seconds = _UNKNOWN_WAIT if wait is None else wait
        if not edge:
            self._delays.upstream(request, seconds, now)
        elif self._delays.edge(request, seconds, now):
            lane.pause(seconds, now)


def _limits(response: RawResponse) -> dict[str, dict[str, float]]:
    """What the headers say, without what makes no sense."""
    limits = rate_headers(response.headers)
    return {name: parts for name, parts in islice(sorted(limits.items()), _MAX_NAMES) if parts.get("limit", 1) >= 1}


def _reports(limits: dict[str, dict[str, float]]) -> dict[str, Report]:
    return {
        name: Report(parts["limit"], min(parts["remaining"], parts["limit"]), parts["reset"])
        for name, parts in limits.items()
        if len(parts) == 3
    }


def _exhausted(limits: dict[str, dict[str, float]]) -> bool:
    """Whether the headers say that nothing is left: a key with several limits is refused once all are exhausted."""
    remaining = [parts["remaining"] for parts in limits.values() if "remaining" in parts]
    return bool(remaining) and max(remaining) < 1


def budget_of(identity: bytes) -> Budget:
    """The budget of this identity; it outlives the clients that use it."""
    global _max_budgets
    with _lock:
        budget = _budgets.get(identity)
        if budget is None:
            if len(_budgets) >= _max_budgets:
                for name in [name for name, other in _budgets.items() if other.idle()]:
                    del _budgets[name]
                # Twice what is left: scanning a large table for every newcomer would be slow.
                _max_budgets = max(_MAX_BUDGETS, 2 * len(_budgets))
            budget = _budgets[identity] = Budget()
        return budget


def forget() -> None:
    """Drop everything that is known."""
    global _max_budgets
    with _lock:
        _budgets.clear()
        _max_budgets = _MAX_BUDGETS


def _after_fork() -> None:
    # Another thread of the parent may have held a lock, and its requests are not this process's.
    global _lock
    _lock = threading.Lock()
    for budget in _budgets.values():
        budget.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
