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


def response(status: int, name: str, remaining: int) -> RawResponse:
    parts = {"limit": "10", "remaining": str(remaining), "reset": "60"}
    return RawResponse(status, {f"x-ratelimit-{part}-{name}": value for part, value in parts.items()}, b"")


def use(budget: Budget, call: Request, reply: RawResponse) -> None:
    permit = budget.take(budget.lane(call), math.inf)
    assert permit is not None
    budget.settle(permit, call, reply)


def test_the_budget_outlives_its_users() -> None:
    first = id(budget_of(b"somebody"))
    assert id(budget_of(b"somebody")) == first
    assert id(budget_of(b"somebody else")) != first
    forget()


def test_operations_share_a_lane_until_their_responses_differ() -> None:
    budget = Budget()
    use(budget, request(), response(200, "default", 5))
    assert budget.lane(request("me_get")) is budget.lane(request())
    use(budget, request("me_get"), response(200, "special", 3))
    assert budget.lane(request("me_get")) is not budget.lane(request())
    use(budget, request("me_get"), response(200, "default", 4))
    assert budget.lane(request("me_get")) is budget.lane(request())


def test_operations_with_a_limit_of_their_own_start_in_another_lane() -> None:
    budget = Budget()
    use(budget, request(), response(200, "default", 5))
    assert budget.lane(request("verified_resources_emails_request_code")) is not budget.lane(request())


def test_a_moved_request_is_charged_to_its_own_lane() -> None:
    budget = Budget()
    use(budget, request(), response(200, "default", 1))
    use(budget, request("me_get"), response(200, "special", 3))
    # The request that was left in the first lane is available again.
    assert budget.delay(budget.lane(request()), math.inf) is None


def test_beyond_a_thousand_budgets_those_with_nothing_to_remember_are_dropped() -> None:
    forget()
    for number in range(module._MAX_BUDGETS):
        use(
            budget_of(str(number).encode()),
            request(),
            response(200, "default", 5) if number < 10 else RawResponse(200, {}, b""),
        )
    kept = budget_of(b"0")
    for number in range(10, module._MAX_BUDGETS):
        lane = budget_of(str(number).encode())._main
        lane.windows.clear()
    budget_of(b"one more")
    assert budget_of(b"0") is kept
    assert len(module._budgets) == 11
    forget()
