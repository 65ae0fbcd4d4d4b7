from __future__ import annotations

import math
import random
from typing import Any

import pytest
from support.things import CONFIRM, CREATE, GET

from calcom_async import _clock
from calcom_async._operation import Operation
from calcom_async._rate import budget as module
from calcom_async._rate.budget import Budget, budget_of, forget
from calcom_async._rate.lane import Lane
from calcom_async.middleware import RawResponse, Request

LIMITED = Operation("things_rare", "POST", "/rare", "things", "rare", rate_limit=3)


class FixedClock(_clock.Clock):
    """A clock that the test sets."""

    time = 0.0

    def now(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Any:
    """The clock in place."""
    fixed = FixedClock()
    before = _clock.use(fixed)
    yield fixed
    _clock.use(before)


def request(operation: Operation | None = None, path: str = "/x") -> Request:
    return Request("GET", path, base_url="", query={}, headers={}, operation=operation)


def headers(name: str, remaining: float, *, limit: float = 10, reset: float = 60) -> dict[str, str]:
    parts = {"limit": limit, "remaining": remaining, "reset": reset}
    return {f"x-ratelimit-{part}-{name}": str(value) for part, value in parts.items()}


def response(status: int, name: str, remaining: float, **more: float) -> RawResponse:
    return RawResponse(status, headers(name, remaining, **more), b"")


def send(budget: Budget, call: Request, reply: RawResponse) -> Lane:
    """Let a request go and its response arrive, whether or not it may."""
    permit = budget.lane(call).grant(_clock.clock().now())
    return budget.settle(permit, call, reply)


def may_go(budget: Budget, call: Request) -> bool:
    return budget.pause(call) <= 0 and budget.delay(budget.lane(call), math.inf) is None


# -- lanes


def test_operations_share_a_lane_until_their_responses_differ() -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 5))
    assert budget.lane(request(GET)) is budget.lane(request())
    send(budget, request(GET), response(200, "special", 3))
    assert budget.lane(request(GET)) is not budget.lane(request())
    send(budget, request(GET), response(200, "default", 4))
    assert budget.lane(request(GET)) is budget.lane(request())


def test_operations_with_a_limit_of_their_own_start_in_another_lane() -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 5))
    assert budget.lane(request(LIMITED)) is not budget.lane(request())
    assert budget.lane(request(LIMITED)) is budget.lane(request(LIMITED))


def test_a_moved_request_is_charged_to_its_own_lane() -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 1, limit=2))
    lane = send(budget, request(GET), response(200, "special", 3))
    # The request that was left in the first lane is available again.
    assert budget.delay(budget.lane(request()), math.inf) is None
    assert lane is budget.lane(request(GET))
    assert lane.windows["special"].charged == 1


def test_a_limit_below_one_is_ignored() -> None:
    budget = Budget()
    for limit in (0, 0.5):
        send(budget, request(), response(200, "default", 0, limit=limit))
    assert not budget.lane(request()).windows
    send(budget, request(), response(200, "default", 0, limit=1))
    assert budget.lane(request()).windows["default"].limit == 1


def test_more_cannot_remain_than_the_limit() -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 1e9, limit=10))
    assert budget.lane(request()).windows["default"].remaining == 10


@pytest.mark.parametrize("part", ["limit", "remaining", "reset"])
def test_a_report_is_complete(part: str) -> None:
    budget = Budget()
    partial = headers("default", 0)
    del partial[f"x-ratelimit-{part}-default"]
    send(budget, request(), RawResponse(200, partial, b""))
    assert not budget.lane(request()).windows


def test_lanes_do_not_grow_with_names_that_a_server_makes_up(clock: FixedClock) -> None:
    budget = Budget()
    for number in range(500):
        send(budget, request(), response(200, f"made-up-{number}", 5))
    assert len(budget._every_lane()) <= 64
    # Those that are over make room for an honest one.
    clock.time = 400.0
    send(budget, request(), response(200, "default", 5))
    assert send(budget, request(), response(200, "default", 4)).windows.keys() == {"default"}
    assert len(budget._every_lane()) <= 3


def test_a_lane_that_an_operation_uses_is_kept(clock: FixedClock) -> None:
    budget = Budget()
    used = send(budget, request(GET), response(200, "used", 5))
    clock.time = 400.0
    for number in range(200):
        send(budget, request(CREATE), response(200, f"made-up-{number}", 5))
    assert send(budget, request(GET), response(200, "used", 4)) is used


def test_a_lane_does_not_grow_with_names_either() -> None:
    budget = Budget()
    made_up: dict[str, str] = {}
    for number in range(100):
        made_up |= headers(f"made-up-{number}", 5)
    assert len(send(budget, request(), RawResponse(200, made_up, b"")).windows) == 8


# -- 429


def test_a_429_with_nothing_left_is_the_throttlers(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 5))
    send(budget, request(GET), response(429, "default", 0, reset=30))
    assert budget.delay(budget.lane(request()), math.inf) == (30, "blocked")
    assert budget.lane(request())._share == 0.5


def test_without_a_time_it_lasts_for_a_second(clock: FixedClock) -> None:
    for extra in ({}, {"x-ratelimit-reset-default": "0"}):
        budget = Budget()
        send(budget, request(), RawResponse(429, {"x-ratelimit-remaining-default": "0", **extra}, b""))
        assert budget.delay(budget.lane(request()), math.inf) == (1, "blocked")


def test_a_429_with_something_left_delays_its_operation_only(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 5))
    reply = response(429, "default", 4)
    reply.headers = {**reply.headers, "retry-after": "20"}
    send(budget, request(GET), reply)
    assert budget.pause(request(GET)) == 20
    assert may_go(budget, request(CREATE))
    assert may_go(budget, request())
    lane = budget.lane(request(GET))
    assert lane._share == 1
    assert lane.windows["default"].remaining == 4
    clock.time = 20.0
    assert may_go(budget, request(GET))


def test_one_limit_with_something_left_is_enough(clock: FixedClock) -> None:
    budget = Budget()
    both = {**headers("a", 0), **headers("b", 3), "retry-after": "7"}
    send(budget, request(GET), RawResponse(429, both, b""))
    assert budget.pause(request(GET)) == 7


def test_an_edges_429_delays_its_operation(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 9))
    for _ in range(6):
        send(budget, request(GET), RawResponse(429, {}, b""))
    assert budget.pause(request(GET)) == 1
    assert may_go(budget, request())
    assert budget.lane(request())._share == 1


def test_a_second_operation_refused_by_an_edge_means_everything(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), response(200, "default", 9))
    slow_down = RawResponse(429, {"retry-after": "9"}, b"")
    send(budget, request(GET), slow_down)
    clock.time = 8.0
    send(budget, request(CONFIRM), slow_down)
    assert budget.delay(budget.lane(request()), math.inf) == (9, "blocked")
    assert budget.lane(request())._share == 1


def test_not_if_the_first_is_over(clock: FixedClock) -> None:
    budget = Budget()
    slow_down = RawResponse(429, {"retry-after": "9"}, b"")
    send(budget, request(GET), slow_down)
    clock.time = 9.0
    send(budget, request(CONFIRM), slow_down)
    assert may_go(budget, request())


def test_retry_after_zero_is_no_delay(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), RawResponse(429, {"retry-after": "0"}, b""))
    assert may_go(budget, request())


def test_a_throttlers_429_before_a_limit_is_known_does_not_need_a_lane_of_its_own(clock: FixedClock) -> None:
    budget = Budget()
    send(budget, request(), response(429, "default", 0, reset=30))
    clock.time = 30.0
    assert may_go(budget, request())
    assert send(budget, request(), response(200, "default", 9)) is budget.lane(request(GET))


# -- whatever a server says

_VALUES = ["0", "1", "-1", "120", "0.5", "1e9", "1e308", "nan", "inf", "abc", "", "119", "999999999", "1767225600",
           "1767225600000", "9999999999999999", "60", "5", " 7 ", "1_0", "0x10"]  # fmt: skip
_WAITS = ["0", "1", "60", "86400", "1e300", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"]


def test_after_any_headers_a_lane_sends_again_within_five_minutes(clock: FixedClock) -> None:
    chance = random.Random(1)
    calls = [request(), request(GET), request(LIMITED)]
    for _ in range(4000):
        budget = Budget()
        for _ in range(chance.randint(1, 8)):
            call = chance.choice(calls)
            permit = budget.take(budget.lane(call), math.inf)
            if permit is None:
                clock.time += chance.choice([0.5, 61, 3600])
                continue
            call.progress.sent_at = clock.time
            clock.time += chance.random()
            said = {
                f"x-ratelimit-{part}-{name}": chance.choice(_VALUES)
                for name in chance.sample(["default", "short", "x"], chance.randint(0, 2))
                for part in ("limit", "remaining", "reset")
                if chance.random() < 0.9
            }
            if chance.random() < 0.2:
                said["retry-after"] = chance.choice(_WAITS)
            budget.settle(permit, call, RawResponse(chance.choice([200, 200, 429, 500]), said, b""))
        clock.time += 300.0
        for call in calls:
            assert may_go(budget, call)


# -- the table of budgets


def test_the_budget_outlives_its_users() -> None:
    first = id(budget_of(b"somebody"))
    assert id(budget_of(b"somebody")) == first
    assert id(budget_of(b"somebody else")) != first
    forget()


def test_beyond_a_thousand_budgets_those_with_nothing_to_remember_are_dropped(clock: FixedClock) -> None:
    forget()
    for number in range(module._MAX_BUDGETS):
        budget = budget_of(str(number).encode())
        if number < 10:
            send(budget, request(), response(200, "default", 5))
        elif number < 20:
            send(budget, request(), RawResponse(429, {"retry-after": "60"}, b""))
    kept = [budget_of(str(number).encode()) for number in range(20)]
    clock.time = 1.0
    budget_of(b"one more")
    assert [budget_of(str(number).encode()) for number in range(20)] == kept
    assert len(module._budgets) == 21
    clock.time = 61.0
    assert all(budget.idle() for budget in kept)
    forget()


def test_a_table_full_of_busy_budgets_is_not_scanned_for_every_newcomer() -> None:
    forget()
    for number in range(module._MAX_BUDGETS + 1):
        send(budget_of(str(number).encode()), request(), response(200, "default", 5))
    assert module._max_budgets == 2 * module._MAX_BUDGETS
    forget()
    assert module._max_budgets == module._MAX_BUDGETS
