from __future__ import annotations

import contextlib
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.things import CONFIRM, CREATE, GET, Server, client, failure, success, things

from calcom_async import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    CalcomClient,
    ConfigurationError,
    ConflictError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from calcom_async._operation import Operation
from calcom_async.middleware import RawResponse, Request
from calcom_async.retry import Outcome

pytestmark = pytest.mark.anyio

NEVER_SENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("full"),
              httpx.ProxyError("407")]  # fmt: skip
MAYBE_SENT = [httpx.ReadTimeout("slow"), httpx.WriteTimeout("slow"), httpx.ReadError("reset"),
              httpx.WriteError("reset"), httpx.RemoteProtocolError("cut off")]  # fmt: skip
TRANSIENT = [408, 429, 500, 502, 503, 504]


def name(value: object) -> str:
    return type(value).__name__ if isinstance(value, Exception) else str(value)


# -- what is retried


@pytest.mark.parametrize("fault", [*NEVER_SENT, *MAYBE_SENT, *map(failure, TRANSIENT)], ids=name)
@pytest.mark.parametrize("call", ["get", "confirm"])
async def test_repeatable_calls_are_retried(fault: Any, call: str) -> None:
    server = Server(fault, success())
    assert await getattr(things(server), call)(1) == 1
    assert len(server.requests) == 2


@pytest.mark.parametrize("fault", [*NEVER_SENT, failure(429)], ids=name)
async def test_a_write_that_certainly_did_not_arrive_is_re_sent(fault: Any) -> None:
    server = Server(fault, success())
    assert await things(server).create() == 1
    assert len(server.requests) == 2
    assert server.requests[0].content == server.requests[1].content == b"{}"


@pytest.mark.parametrize("fault", [*MAYBE_SENT, *(failure(status) for status in TRANSIENT if status != 429)], ids=name)
@pytest.mark.parametrize("call", ["create", "delete"])
async def test_a_write_that_may_have_arrived_is_never_re_sent(fault: Any, call: str) -> None:
    server = Server(fault, success())
    with pytest.raises((APIError, APIConnectionError)):
        await getattr(things(server), call)(*(() if call == "create" else (1,)))
    assert len(server.requests) == 1


@pytest.mark.parametrize("fault", [*MAYBE_SENT, failure(503)], ids=name)
async def test_a_get_that_redeems_a_code_is_not_retried(fault: Any) -> None:
    server = Server(fault, httpx.Response(301, headers={"location": "https://app.example"}))
    with pytest.raises((APIError, APIConnectionError)):
        await client(server).calendars.save("google", state="s", code="used once")
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 498, 501])
async def test_final_statuses_are_not_retried(status: int) -> None:
    server = Server(failure(status), success())
    with pytest.raises(APIError):
        await things(server).get(1)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("method", "sends"), [("GET", 2), ("POST", 1), ("DELETE", 1), ("HEAD", 2)])
async def test_raw_requests_follow_the_same_table(method: str, sends: int) -> None:
    server = Server(failure(503), success())
    try:
        await client(server).request(method, "/x")
    except ServerError:
        assert sends == 1
    assert len(server.requests) == sends


# -- how often


async def test_it_gives_up_after_the_last_attempt() -> None:
    server = Server(httpx.ConnectError("refused"))
    with pytest.raises(APIConnectionError, match=r"\(3 attempts; nothing was sent\)") as caught:
        await things(server).get(1)
    assert caught.value.attempts == len(server.requests) == 3


async def test_the_last_error_is_raised() -> None:
    with pytest.raises(ConflictError):
        await things(Server(failure(503), httpx.ReadError("x"), failure(409))).get(1)
    with pytest.raises(APITimeoutError):
        await things(Server(failure(503), failure(503), httpx.ReadTimeout("x"))).get(1)


@pytest.mark.parametrize("retry", [None, RetryPolicy(attempts=1)])
async def test_retries_can_be_turned_off(retry: RetryPolicy | None) -> None:
    server = Server(failure(503))
    with pytest.raises(ServerError):
        await things(server, retry=retry).get(1)
    assert len(server.requests) == 1


async def test_without_retries_a_429_is_not_retried_either() -> None:
    server = Server(failure(429), success())
    with pytest.raises(RateLimitError):
        await things(server, retry=RetryPolicy(attempts=1)).get(1)
    assert len(server.requests) == 1


async def test_with_one_retry_a_429_is_retried_as_often_as_with_many() -> None:
    server = Server(*[failure(429)] * 5, success())
    await things(server, retry=RetryPolicy(attempts=2)).get(1)
    assert len(server.requests) == 6


@pytest.mark.parametrize(("seconds", "sends"), [(8.0, 2), (9.5, 2), (10.5, 1), (14.0, 1)])
async def test_a_wait_must_end_before_the_deadline(seconds: float, sends: int) -> None:
    server = Server(failure(503), success())
    with contextlib.suppress(ServerError):
        await things(server, retry=lambda *_: seconds, timeout=10).get(1)
    assert len(server.requests) == sends


async def test_each_attempt_is_the_same_request() -> None:
    server = Server(failure(429), failure(429), success())
    await things(server).create(attendee={"name": "Ann"})
    assert len({(r.method, r.url, r.content, tuple(r.headers.raw)) for r in server.requests}) == 1


# -- how long


@pytest.fixture
def jitter(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the random number that is drawn."""
    return lambda drawn: monkeypatch.setattr("random.random", lambda: drawn)


async def test_waits_double_up_to_the_cap(waits: list[float], jitter: Callable[[float], None]) -> None:
    jitter(1.0)
    with pytest.raises(ServerError):
        await things(Server(failure(503)), retry=RetryPolicy(attempts=6, first_wait=1, max_wait=5)).get(1)
    assert waits == [1, 2, 4, 5, 5]


@given(st.integers(1, 5000))
def test_jitter_is_full_and_bounded(attempt: int) -> None:
    wait = RetryPolicy(attempts=10_000, first_wait=0.5, max_wait=8)(a_request(GET), RawResponse(503, {}, b""), attempt)
    assert wait is not None
    assert 0 <= wait <= min(8, 0.5 * 2.0 ** min(attempt - 1, 10))


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "7", "x-ratelimit-remaining-default": "0", "x-ratelimit-reset-default": "30"}, 7),
        ({"retry-after": "soon", "x-ratelimit-remaining-default": "0", "x-ratelimit-reset-default": "30"}, 30),
        ({"x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "3", "x-ratelimit-remaining-b": "0",
          "x-ratelimit-reset-b": "9", "x-ratelimit-remaining-c": "1", "x-ratelimit-reset-c": "50"}, 3),
    ],
)  # fmt: skip
async def test_the_wait_that_the_server_asks_for_is_added_to_ours(
    headers: dict[str, str], wait: float, waits: list[float], jitter: Callable[[float], None]
) -> None:
    jitter(0.5)
    await things(Server(failure(429, headers=headers), success()), rate_limit=None).get(1)
    assert waits == [wait + 0.25]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("text", ["0", "Wed, 21 Oct 2015 07:28:00 GMT"])
async def test_retry_after_zero_does_not_replace_our_own_wait(
    status: int, text: str, waits: list[float], jitter: Callable[[float], None]
) -> None:
    jitter(1.0)
    server = Server(*[failure(status, headers={"retry-after": text})] * 2, success())
    await things(server, retry=RetryPolicy(first_wait=1), rate_limit=None).get(1)
    assert waits == [1, 2]


async def test_a_429_without_headers_backs_off_too(waits: list[float], jitter: Callable[[float], None]) -> None:
    jitter(0.5)
    await things(Server(failure(429), success()), rate_limit=None).get(1)
    assert waits == [0.25]


async def test_the_reset_of_a_limit_counts_on_a_429_only(waits: list[float], jitter: Callable[[float], None]) -> None:
    jitter(0.0)
    headers = {"x-ratelimit-remaining-default": "0", "x-ratelimit-reset-default": "30"}
    await things(Server(failure(503, headers=headers), success()), rate_limit=None).get(1)
    assert waits == [0]


async def test_throttled_attempts_do_not_count_as_attempts() -> None:
    slow_down = failure(429, headers={"retry-after": "1"})
    server = Server(*[slow_down] * 5, failure(503), failure(503), success())
    assert await things(server).get(1) == 1
    assert len(server.requests) == 8


async def test_throttled_attempts_have_their_own_limit() -> None:
    server = Server(failure(429, headers={"retry-after": "1"}))
    with pytest.raises(RateLimitError):
        await things(server, retry=RetryPolicy(throttled_attempts=4)).get(1)
    assert len(server.requests) == 4


async def test_a_wait_beyond_max_server_wait_fails_immediately() -> None:
    server = Server(failure(429, headers={"retry-after": "121"}))
    with pytest.raises(RateLimitError) as caught:
        await things(server, timeout=None).get(1)
    assert (caught.value.retry_after, len(server.requests)) == (121, 1)


async def test_a_wait_of_max_server_wait_is_taken() -> None:
    server = Server(failure(429, headers={"retry-after": "120"}), success())
    assert await things(server, timeout=None).get(1) == 1


def test_waits_may_be_zero() -> None:
    policy = RetryPolicy(first_wait=0, max_wait=0, max_server_wait=0)
    assert policy(a_request(GET), RawResponse(503, {}, b""), 1) == 0
    assert policy(a_request(GET), RawResponse(503, {"retry-after": "0"}, b""), 2) == 0


# -- the policy itself


def a_request(operation: Operation) -> Request:
    return Request(operation.method, operation.path, base_url="", query={}, headers={}, operation=operation)


def test_the_decision_is_a_plain_function() -> None:
    policy = RetryPolicy()
    unavailable = RawResponse(503, {}, b"")
    assert 0 <= (policy(a_request(GET), unavailable, 1) or 0) <= 0.5
    assert 0 <= (policy(a_request(CONFIRM), unavailable, 2) or 0) <= 1.0
    assert policy(a_request(GET), unavailable, 3) is None
    assert policy(a_request(CREATE), unavailable, 1) is None


async def test_a_plain_function_can_replace_the_policy(waits: list[float]) -> None:
    seen: list[tuple[str, str, int]] = []

    def decide(request: Request, outcome: Outcome, attempt: int) -> float | None:
        seen.append((request.method, type(outcome).__name__, attempt))
        return 7.0 if attempt < 3 else None

    server = Server(failure(404), httpx.ReadTimeout("slow"), failure(418))
    with pytest.raises(APIError) as caught:
        await things(server, retry=decide).create()
    assert caught.value.status_code == 418
    assert seen == [("POST", "RawResponse", 1), ("POST", "APITimeoutError", 2), ("POST", "RawResponse", 3)]
    assert waits == [7, 7]


@pytest.mark.parametrize("retry", [3, RetryPolicy, "always"])
def test_anything_but_a_decision_is_rejected(retry: Any) -> None:
    with pytest.raises(ConfigurationError, match="retry must be a RetryPolicy"):
        CalcomClient("k", retry=retry)


@pytest.mark.parametrize(
    "settings",
    [{"attempts": 0}, {"attempts": True}, {"attempts": 1.5}, {"first_wait": -1}, {"max_wait": float("nan")},
     {"max_server_wait": "9"}, {"max_wait": True}, {"throttled_attempts": 0}],
)  # fmt: skip
def test_invalid_policy_settings_are_rejected(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"RetryPolicy: {next(iter(settings))} must be"):
        RetryPolicy(**settings)


def test_a_policy_is_a_value() -> None:
    assert RetryPolicy() == RetryPolicy(attempts=3, first_wait=0.5, max_wait=8.0, max_server_wait=120.0)
    assert pickle.loads(pickle.dumps(RetryPolicy(attempts=2))) == RetryPolicy(attempts=2)
    assert repr(RetryPolicy(attempts=2)) == (
        "RetryPolicy(attempts=2, first_wait=0.5, max_server_wait=120.0, max_wait=8.0, throttled_attempts=10)"
    )
    with pytest.raises(AttributeError):
        RetryPolicy().attempts = 5
