"""What one credential may still send, shared by all clients, tasks and threads of the process that use it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .._clock import clock
from .._rate_headers import rate_headers
from .._retry_after import server_wait
from .._status import TOO_MANY_REQUESTS
from .lane import Lane, Permit
from .window import Report

if TYPE_CHECKING:
    from .._request import RawResponse, Request
    from .lane import Reason

_UNKNOWN_BLOCK = 1.0  # seconds, if a 429 does not say how long
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

    def add_waiting(self, lane: Lane, change: int) -> None:
        """Change the number of requests that wait for the lane."""
        with self._lock:
            lane.waiting += change

    def take(self, lane: Lane, cap: float) -> Permit | None:
        """A permit to send a request, if one is available right now."""
        with self._lock:
            now = clock().now()
            return lane.grant(now) if lane.delay(now, cap) is None else None

    def delay(self, lane: Lane, cap: float, ahead: int = 0) -> tuple[float, Reason] | None:
        """The estimated wait with `ahead` requests waiting already, and its reason; None if a request may go now."""
        with self._lock:
            return lane.estimate(clock().now(), cap, ahead)

    def release(self, permit: Permit, *, counted: bool) -> None:
        """Return a permit without a response; `counted` is whether the server may have seen the request."""
        with self._lock:
            permit.lane.release(counted=counted)

    def settle(self, permit: Permit, request: Request, response: RawResponse) -> Lane:
        """Learn from a response. Returns the lane that the request turned out to belong to."""
        reports = {
            name: Report(parts["limit"], parts["remaining"], parts["reset"])
            for name, parts in rate_headers(response.headers).items()
            if len(parts) == 3
        }
        with self._lock:
            now = clock().now()
            lane = self._move(permit, request, frozenset(reports)) if reports else permit.lane
            if response.status_code == TOO_MANY_REQUESTS:
                wait = server_wait(response)
                lane.block(_UNKNOWN_BLOCK if wait is None else wait, now)
            elif reports:
                lane.learn(permit, reports, request.progress.sent_at or permit.granted, now)
            else:
                lane.learn_nothing(permit)
            return lane

    def idle(self) -> bool:
        """Whether there is nothing to remember."""
        now = clock().now()
        with self._lock:
            return all(lane.idle(now) for lane in (self._main, *self._lanes.values(), *self._by_operation.values()))

    def _move(self, permit: Permit, request: Request, names: frozenset[str]) -> Lane:
        """The lane of the windows with these names, with the permit moved to it."""
        found = self._lanes.get(names)
        if found is None:
            # The lane that sent the request becomes it, unless that is known to be another one.
            unclaimed = permit.lane not in self._lanes.values()
            found = self._lanes[names] = permit.lane if unclaimed else Lane()
        if request.operation is not None:
            self._by_operation[request.operation.id] = found
        if found is not permit.lane:
            permit.lane.release(counted=False)
            found.adopt(permit)
        return found


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
