from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

from calcom_async._rate.lane import Lane
from calcom_async._rate.line import line, wake

pytestmark = pytest.mark.anyio


async def test_a_lane_has_one_line_per_event_loop() -> None:
    lane = Lane()
    assert line(lane) is line(lane)
    assert line(Lane()) is not line(lane)
    assert list(lane.lines) == [line(lane)]


def test_another_event_loop_has_another_line() -> None:
    lane = Lane()
    lines: list[Any] = []

    async def record() -> None:
        lines.append(line(lane))

    for backend in ("asyncio", "trio"):
        thread = threading.Thread(target=anyio.run, args=(record,), kwargs={"backend": backend})
        thread.start()
        thread.join()
    assert lines[0] is not lines[1]


async def test_wake_sets_the_event_of_the_head() -> None:
    lane = Lane()
    wake(lane)
    here = line(lane)
    wake(lane)
    here.changed = anyio.Event()
    wake(lane)
    assert here.changed.is_set()
