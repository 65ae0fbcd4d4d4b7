from __future__ import annotations

import math

from calcom_async._rate import budget as module
from calcom_async._rate.budget import Budget, budget_of, forget
from calcom_async.middleware import RawResponse, Request
from calcom_async.operations import OPERATIONS


def request(operation: str | None = None) -> Request:
    return Request(
        "GET", "/x", base_url="", query={}, headers={}, operation=OPERATIONS[operation] if operation else None
    )


def answer(status: int, name: str, remaining: int) -> RawResponse:
    parts = {"limit": "10", "remaining": str(remaining), "reset": "60"}
    return RawResponse(status, {f"x-ratelimit-{part}-{name}": value for part, value in parts.items()}, b"")


def use(budget: Budget, call: Request, said: RawResponse) -> None:
    permit = budget.take(budget.lane(call), math.inf)
    assert permit is not None
    budget.settle(permit, call, said)


def test_the_budget_outlives_its_users() -> None:
    found = id(budget_of(b"somebody"))
    assert id(budget_of(b"somebody")) == found
    assert id(budget_of(b"somebody else")) != found
    forget()


def test_operations_share_a_lane_until_their_answers_differ() -> None:
    budget = Budget()
    use(budget, request(), answer(200, "default", 5))
    assert budget.lane(request("me_get")) is budget.lane(request())
    use(budget, request("me_get"), answer(200, "special", 3))
    assert budget.lane(request("me_get")) is not budget.lane(request())
    use(budget, request("me_get"), answer(200, "default", 4))
    assert budget.lane(request("me_get")) is budget.lane(request())


def test_those_with_a_limit_of_their_own_begin_apart() -> None:
    budget = Budget()
    use(budget, request(), answer(200, "default", 5))
    assert budget.lane(request("verified_resources_emails_request_code")) is not budget.lane(request())


def test_what_moves_is_charged_where_it_belongs() -> None:
    budget = Budget()
    use(budget, request(), answer(200, "default", 1))
    use(budget, request("me_get"), answer(200, "special", 3))
    # The one that was left in the first lane is there again.
    assert budget.delay(budget.lane(request()), math.inf) is None


def test_of_a_great_many_those_with_nothing_to_remember_are_dropped() -> None:
    forget()
    for number in range(module._CROWD):
        use(
            budget_of(str(number).encode()),
            request(),
            answer(200, "default", 5) if number < 10 else RawResponse(200, {}, b""),
        )
    kept = budget_of(b"0")
    for number in range(10, module._CROWD):
        lane = budget_of(str(number).encode())._main
        lane.windows.clear()
    budget_of(b"one more")
    assert budget_of(b"0") is kept
    assert len(module._budgets) == 11
    forget()
