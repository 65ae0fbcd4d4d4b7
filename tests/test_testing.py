from __future__ import annotations

from typing import Any

import pytest
from support.things import Server, failure, success, things

from calcom_async import ConfigurationError, RateLimitError, RetryPolicy, ServerError, _clock
from calcom_async.testing import no_waits

pytestmark = pytest.mark.anyio


async def test_waits_are_skipped_and_recorded() -> None:
    server = Server(failure(429, headers={"retry-after": "30"}), failure(503, headers={"retry-after": "20"}), success())
    with no_waits() as waits:
        assert await things(server).get(1) == 1
    assert [int(wait) for wait in waits] in ([30, 20], [30, 21])


async def test_skipped_waits_count_against_the_deadline() -> None:
    server = Server(failure(429, headers={"retry-after": "25"}))
    with no_waits() as waits, pytest.raises(RateLimitError):
        await things(server, timeout=60).get(1)
    # With jitter.
    assert [int(wait) for wait in waits] in ([25, 25], [25, 26])


async def test_attempts_can_be_limited() -> None:
    server = Server(failure(503))
    with no_waits(attempts=2), pytest.raises(ServerError):
        await things(server, retry=RetryPolicy(attempts=50)).get(1)
    assert len(server.requests) == 2


async def test_rate_budgets_are_reset() -> None:
    exhausted = {"x-ratelimit-limit-a": "9", "x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "9"}
    response = success()
    response.headers.update(exhausted)
    for _ in range(2):
        with no_waits() as waits:
            await things(Server(response)).get(1)
        assert waits == []


async def test_afterwards_waits_are_real_again() -> None:
    before = _clock.clock()
    with pytest.raises(ZeroDivisionError), no_waits():
        1 / 0  # noqa: B018
    assert _clock.clock() is before


@pytest.mark.parametrize("attempts", [0, True, 1.5])
def test_invalid_attempts_are_refused(attempts: Any) -> None:
    with pytest.raises(ConfigurationError, match="attempts must be 1"), no_waits(attempts=attempts):
        pass
