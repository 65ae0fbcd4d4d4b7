"""Handled events are remembered for a while; failed ones are not."""

from __future__ import annotations

from typing import Any

import pytest

from calcom_async import ConfigurationError
from calcom_async.webhooks import MemorySeenStore, SeenStore

pytestmark = pytest.mark.anyio


class Clock:
    """A clock that tests advance."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def handle(seen: MemorySeenStore, *keys: str) -> None:
    for key in keys:
        assert await seen.claim(key) == "new"
        await seen.done(key)


async def test_a_key_is_claimed_once() -> None:
    seen = MemorySeenStore()
    assert await seen.claim("a") == "new"
    assert await seen.claim("a") == "busy"
    assert await seen.claim("b") == "new"
    await seen.done("a")
    assert await seen.claim("a") == "done"
    assert len(seen) == 1


async def test_a_released_key_can_be_claimed_again() -> None:
    seen = MemorySeenStore()
    await seen.claim("a")
    await seen.release("a")
    assert len(seen) == 0
    assert await seen.claim("a") == "new"


async def test_keys_expire(clock: Clock) -> None:
    seen = MemorySeenStore(seconds=60, now=clock)
    await handle(seen, "a")
    clock.time += 59.9
    assert await seen.claim("a") == "done"
    clock.time += 0.1
    assert await seen.claim("a") == "new"


async def test_a_duplicate_does_not_extend_the_expiry(clock: Clock) -> None:
    seen = MemorySeenStore(seconds=60, now=clock)
    await handle(seen, "a")
    clock.time += 40
    assert await seen.claim("a") == "done"
    clock.time += 40
    assert await seen.claim("a") == "new"


async def test_the_oldest_keys_are_evicted_first(clock: Clock) -> None:
    seen = MemorySeenStore(limit=3, now=clock)
    await handle(seen, "a", "b", "c", "d")
    assert len(seen) == 3
    assert [await seen.claim(key) for key in "abcd"] == ["new", "done", "done", "done"]


async def test_claims_do_not_expire(clock: Clock) -> None:
    seen = MemorySeenStore(limit=1, seconds=1, now=clock)
    await seen.claim("a")
    await handle(seen, "b", "c")
    clock.time += 100
    assert await seen.claim("a") == "busy"


async def test_marking_as_done_again_restarts_the_expiry(clock: Clock) -> None:
    seen = MemorySeenStore(limit=2, seconds=60, now=clock)
    await handle(seen, "a", "b")
    clock.time += 30
    await seen.done("a")
    clock.time += 30
    assert [await seen.claim(key) for key in "ab"] == ["done", "new"]


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, None])
def test_invalid_limits(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="limit must be"):
        MemorySeenStore(limit=limit)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), True, "60", None])
def test_invalid_seconds(seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match="seconds must be"):
        MemorySeenStore(seconds=seconds)


def test_it_is_a_store() -> None:
    store: SeenStore = MemorySeenStore()
    assert isinstance(store, SeenStore)
    assert store  # even if empty
