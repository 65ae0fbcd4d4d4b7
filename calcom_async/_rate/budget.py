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

_UNKNOWN_BLOCK = 1.0  # seconds, where a 429 does not say how long
_CROWD = 1000  # budgets, before those with nothing to remember are dropped

_crowd = _CROWD
_budgets: dict[bytes, Budget] = {}
_lock = threading.Lock()


class Budget:
    """The lanes of one credential at one server. Operations find theirs by what their answers say."""

    def __init__(self) -> None:
        self._main = Lane()
        self._lanes: dict[frozenset[str], Lane] = {}
        self._homes: dict[str, Lane] = {}
        self._lock = threading.Lock()

    def lane(self, request: Request) -> Lane:
        """Where the request is counted, as far as is known."""
        operation = request.operation
        if operation is None:
            return self._main
        lane = self._homes.get(operation.id)
        if lane is None:
            if operation.rate_limit is None:
                return self._main
            # It has a count of its own, which may be small: not to be found out by a burst.
            lane = self._homes[operation.id] = Lane()
        return lane

    def join(self, lane: Lane, number: int) -> None:
        """So many more wait for it."""
        with self._lock:
            lane.waiting += number

    def take(self, lane: Lane, cap: float) -> Permit | None:
        """Leave to send a request, if there is any at this moment."""
        with self._lock:
            now = clock().now()
            return lane.grant(now) if lane.delay(now, cap) is None else None

    def delay(self, lane: Lane, cap: float, ahead: int = 0) -> tuple[float, Reason] | None:
        """How long it may take, with so many waiting already, and why; None if there is leave now."""
        with self._lock:
            return lane.estimate(clock().now(), cap, ahead)

    def take_back(self, permit: Permit, *, counted: bool) -> None:
        """No answer came; `counted` is whether the server may have seen the request."""
        with self._lock:
            permit.lane.take_back(counted=counted)

    def settle(self, permit: Permit, request: Request, answer: RawResponse) -> Lane:
        """Learn from an answer. Returns the lane that the request turned out to belong to."""
        said = {
            name: Report(parts["limit"], parts["remaining"], parts["reset"])
            for name, parts in rate_headers(answer.headers).items()
            if len(parts) == 3
        }
        with self._lock:
            now = clock().now()
            lane = self._moved(permit, request, frozenset(said)) if said else permit.lane
            if answer.status_code == TOO_MANY_REQUESTS:
                wait = server_wait(answer)
                lane.block(_UNKNOWN_BLOCK if wait is None else wait, now)
            elif said:
                lane.learn(permit, said, request.progress.sent_at or permit.granted, now)
            else:
                lane.learn_nothing(permit)
            return lane

    def idle(self) -> bool:
        """Whether there is nothing to remember."""
        now = clock().now()
        with self._lock:
            return all(lane.idle(now) for lane in (self._main, *self._lanes.values(), *self._homes.values()))

    def _moved(self, permit: Permit, request: Request, names: frozenset[str]) -> Lane:
        """The lane of the counts with these names, and the permit with it."""
        found = self._lanes.get(names)
        if found is None:
            # The lane that asked becomes it, unless it is known to be another's.
            fresh = permit.lane not in self._lanes.values()
            found = self._lanes[names] = permit.lane if fresh else Lane()
        if request.operation is not None:
            self._homes[request.operation.id] = found
        if found is not permit.lane:
            permit.lane.take_back(counted=False)
            found.adopt(permit)
        return found


def budget_of(identity: bytes) -> Budget:
    """The budget under this identity, which outlives the clients that use it."""
    global _crowd
    with _lock:
        budget = _budgets.get(identity)
        if budget is None:
            if len(_budgets) >= _crowd:
                for name in [name for name, other in _budgets.items() if other.idle()]:
                    del _budgets[name]
                # Twice of what is left: looked through for every newcomer, a large crowd would be slow.
                _crowd = max(_CROWD, 2 * len(_budgets))
            budget = _budgets[identity] = Budget()
        return budget


def forget() -> None:
    """Drop all that is known."""
    global _crowd
    with _lock:
        _budgets.clear()
        _crowd = _CROWD
