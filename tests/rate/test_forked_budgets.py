from __future__ import annotations

import math
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from calcom_async._rate import budget as module
from calcom_async._rate.budget import budget_of, forget
from calcom_async.middleware import RawResponse, Request

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here"),
    # Forking with threads around is what this is about.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


@pytest.fixture(autouse=True)
def _no_budgets() -> Iterator[None]:
    forget()
    yield
    forget()


def request() -> Request:
    return Request("GET", "/x", base_url="", query={}, headers={})


def report(remaining: int) -> RawResponse:
    parts = {"limit": 1000, "remaining": remaining, "reset": 60}
    return RawResponse(200, {f"x-ratelimit-{part}-default": str(value) for part, value in parts.items()}, b"")


def call(identity: bytes) -> bool:
    """One request and its response; whether it was allowed."""
    budget = budget_of(identity)
    permit = budget.take(budget.lane(request()), math.inf)
    if permit is None:
        return False
    budget.settle(permit, request(), report(900))
    return True


def forked(check: Callable[[], bool]) -> int:
    """Run the check in a child: 0 if it holds. One that hangs is killed."""
    pid = os.fork()
    if not pid:
        try:
            signal.alarm(10)
            os._exit(0 if check() else 1)
        except BaseException as error:
            sys.stderr.write(repr(error))
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.slow
def test_of_500_children_none_hangs_or_fails() -> None:
    stop = threading.Event()

    def work(number: int) -> None:
        while not stop.is_set():
            for turn in range(50):
                call(f"{number} {turn}".encode())
            forget()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    try:
        assert {forked(lambda: call(b"a child")) for _ in range(500)} == {0}
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_locks_that_another_thread_holds_are_replaced() -> None:
    budget = budget_of(b"somebody")
    with module._lock, budget._lock:
        assert forked(lambda: call(b"somebody")) == 0


def test_after_a_fork_every_lock_is_a_free_one() -> None:
    budget = budget_of(b"somebody")
    budget.lane(request())
    locks = [module._lock, budget._lock]
    for lock in locks:
        lock.acquire()
    module._after_fork()
    assert call(b"somebody")
    assert call(b"somebody else")
    for lock in locks:
        lock.release()


def test_a_child_inherits_the_limits_but_no_permits() -> None:
    call(b"somebody")
    budget = budget_of(b"somebody")
    lane = budget.lane(request())
    while budget.take(lane, math.inf):
        pass

    def check() -> bool:
        # The parent's requests in flight fill the lane there, but not here.
        assert lane._in_flight == 0
        assert lane.windows["default"].limit == 1000
        return call(b"somebody")

    assert forked(check) == 0
    assert lane._in_flight > 0
    assert not call(b"somebody")
