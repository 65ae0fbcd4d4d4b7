from __future__ import annotations

import anyio
import httpx
import pytest
from support.things import Server, failure, success, things

from calcom_async import APITimeoutError, RateLimitError, RetryPolicy, ServerError
from calcom_async.middleware import Handler, RawResponse, Request

pytestmark = pytest.mark.anyio


async def hang(_request: object) -> None:
    await anyio.sleep_forever()


async def test_a_call_ends_at_its_deadline() -> None:
    with pytest.raises(APITimeoutError, match=r"no response within 0.05 s \(gave up after 0.\d s\)") as caught:
        await things(Server(hang), timeout=0.05).get(1)
    error = caught.value
    assert (error.sent, error.attempts, error.operation) == ("unknown", 1, "things_get")
    assert error.elapsed is not None
    assert 0.04 < error.elapsed < 5


async def test_attempts_share_one_deadline() -> None:
    server = Server(failure(503), failure(503), hang)
    policy = RetryPolicy(first_wait=0.0)
    with pytest.raises(APITimeoutError) as caught:
        await things(server, timeout=0.1, retry=policy).get(1)
    assert caught.value.attempts == 3


async def test_time_spent_in_middleware_counts() -> None:
    async def slow(request: Request, handler: Handler) -> RawResponse:
        await anyio.sleep_forever()
        return await handler(request)

    with pytest.raises(APITimeoutError) as caught:
        await things(Server(success()), middleware=[slow], timeout=0.05).get(1)
    assert (caught.value.sent, caught.value.attempts) == ("never", 0)


async def test_a_wait_beyond_the_deadline_fails_immediately() -> None:
    server = Server(failure(429, headers={"retry-after": "30"}), success())
    with anyio.fail_after(5), pytest.raises(RateLimitError) as caught:
        await things(server, timeout=20, retry=RetryPolicy()).get(1)
    assert caught.value.retry_after == 30
    assert len(server.requests) == 1


async def test_without_a_deadline_any_wait_is_accepted(waits: list[float]) -> None:
    server = Server(failure(429, headers={"retry-after": "100"}), success())
    assert await things(server, timeout=None).get(1) == 1
    (wait,) = waits
    assert 100 <= wait <= 100.5


async def test_waits_add_up_to_the_deadline() -> None:
    server = Server(failure(429, headers={"retry-after": "15"}))
    with pytest.raises(RateLimitError):
        await things(server, timeout=40).get(1)
    assert len(server.requests) == 3


async def test_a_wait_beyond_an_enclosing_deadline_fails_immediately() -> None:
    server = Server(failure(429, headers={"retry-after": "30"}), success())
    with anyio.fail_after(20), pytest.raises(RateLimitError):
        await things(server, timeout=None).get(1)
    with anyio.fail_after(20), pytest.raises(RateLimitError):
        await things(server, timeout=60).get(1)
    assert len(server.requests) == 1


async def test_the_last_error_is_raised_instead_of_a_timeout() -> None:
    policy = RetryPolicy(first_wait=1e9, max_wait=1e9)
    with anyio.fail_after(5), pytest.raises(ServerError):
        await things(Server(failure(503)), timeout=10, retry=policy).get(1)


async def test_cancellation_from_outside_is_not_a_timeout() -> None:
    with anyio.move_on_after(0.05) as scope:
        await things(Server(hang), timeout=10).get(1)
    assert scope.cancelled_caught


async def test_a_call_cancelled_before_a_wait_is_cancelled() -> None:
    async def cancel(_request: object) -> httpx.Response:
        scope.cancel()
        return failure(429, headers={"retry-after": "30"})

    with anyio.CancelScope() as scope:
        await things(Server(cancel)).get(1)
    assert scope.cancelled_caught
