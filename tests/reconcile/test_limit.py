"""Time limits that count from the sending of a request."""

from __future__ import annotations

import math

import anyio
import pytest

from calcom_async._reconcile.limit import attempt_share, limited, lookup_share
from calcom_async._request import Request

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("left", "seconds"), [(math.inf, math.inf), (60, 50), (30, 20), (27, 18), (3, 2), (0.3, 0.2)], ids=str
)
def test_a_third_of_the_time_is_for_lookups_and_at_most_ten_seconds(left: float, seconds: float) -> None:
    assert attempt_share(left) == pytest.approx(seconds)


@pytest.mark.parametrize(("left", "seconds"), [(math.inf, 30), (80, 30), (60, 30), (40, 20), (1, 0.5)], ids=str)
def test_a_lookup_has_half_of_the_time_and_at_most_thirty_seconds(left: float, seconds: float) -> None:
    assert lookup_share(left) == pytest.approx(seconds)


def a_request() -> Request:
    return Request("POST", "/bookings", base_url="https://api.example.com/v2", query={}, headers={})


async def test_the_limit_counts_from_the_sending() -> None:
    request, shares = a_request(), []

    def share(left: float) -> float:
        shares.append(left)
        return 0.05

    async def send() -> str:
        await anyio.sleep(0.2)  # far longer than the limit
        request.progress.in_doubt = True
        await anyio.sleep_forever()
        return "response"

    with anyio.fail_after(20):
        assert await limited(request, send, share) is None
    assert request.progress.in_doubt
    assert len(shares) == 1
    assert 10 < shares[0] <= 19.8


async def test_what_waits_again_has_no_limit() -> None:
    request = a_request()

    async def send() -> str:
        request.progress.in_doubt = True
        request.progress.in_doubt = False  # throttled, and to be sent again
        await anyio.sleep(0.2)
        return "response"

    assert await limited(request, send, lambda left: 0.05) == "response"


async def test_a_limit_of_the_attempt_alone_does_not_count() -> None:
    request, shares = a_request(), []

    async def send() -> str:
        with anyio.move_on_after(5):
            request.progress.in_doubt = True
        return "response"

    with anyio.fail_after(60):
        await limited(request, send, lambda left: shares.append(left) or left)
    assert shares[0] > 50


async def test_time_that_was_only_pretended_counts() -> None:
    request, shares = a_request(), []
    request.progress.pretended = 7.0

    async def send() -> str:
        request.progress.pretended += 30.0
        request.progress.in_doubt = True
        return "response"

    with anyio.fail_after(60):
        await limited(request, send, lambda left: shares.append(left) or left)
    assert 10 < shares[0] <= 23


async def test_nothing_is_limited_afterwards() -> None:
    request = a_request()

    async def fail() -> str:
        raise KeyError("theirs")

    with pytest.raises(KeyError):
        await limited(request, fail, lambda left: 0.0)
    request.progress.in_doubt = True
    await anyio.sleep(0.01)
    assert request.progress.on_doubt is None
