from __future__ import annotations

import time

import anyio
import pytest

from calcom_async._clock import Clock, clock, use

pytestmark = pytest.mark.anyio


async def test_the_real_clock_waits() -> None:
    started = time.monotonic()
    await Clock().sleep(0.02)
    assert time.monotonic() - started >= 0.02


async def test_an_event_ends_a_wait() -> None:
    event = anyio.Event()
    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(Clock().sleep, 60, event)
            await anyio.sleep(0.01)
            event.set()


def test_another_clock_can_be_installed() -> None:
    before, other = clock(), Clock()
    assert use(other) is before
    assert clock() is other
    use(before)
