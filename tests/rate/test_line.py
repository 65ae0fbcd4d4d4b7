from __future__ import annotations

import math
import threading
from typing import Any

import anyio
import pytest

from calcom_async._rate.lane import Lane
from calcom_async._rate.line import lines, wake

pytestmark = pytest.mark.anyio

FREE = math.inf


async def test_a_lane_has_one_set_of_lines_per_event_loop() -> None:
    lane = Lane()
    assert lines(lane) is lines(lane)
    assert lines(Lane()) is not lines(lane)
    assert list(lane.lines) == [lines(lane)]


async def test_another_event_loop_has_other_lines() -> None:
    lane = Lane()
    found: list[Any] = []

    async def record() -> None:
        found.append(lines(lane))

    for backend in ("asyncio", "trio"):
        thread = threading.Thread(target=anyio.run, args=(record,), kwargs={"backend": backend})
        thread.start()
        thread.join()
    assert found[0] is not found[1]


async def test_each_cap_has_a_line_of_its_own() -> None:
    here = lines(Lane())
    assert here.enter(5) is here.enter(5)
    assert here.enter(5) is not here.enter(FREE)


async def test_wake_sets_the_event_of_each_head() -> None:
    lane = Lane()
    wake(lane)
    here = lines(lane)
    wake(lane)
    heads = [here.enter(cap) for cap in (5, FREE)]
    wake(lane)
    for head in heads:
        head.changed = anyio.Event()
    wake(lane)
    assert all(head.changed and head.changed.is_set() for head in heads)


async def test_the_line_moves_up_and_is_dropped_when_it_is_empty() -> None:
    here = lines(Lane())
    line = here.enter(5)
    assert line.enter()
    moved_up = anyio.Event()

    async def second() -> None:
        await here.enter(5).wait()
        moved_up.set()

    async with anyio.create_task_group() as group:
        group.start_soon(second)
        await anyio.wait_all_tasks_blocked()
        assert here.waiting(5) == 1
        line.changed = anyio.Event()
        line.leave()
        assert line.changed is None
        await moved_up.wait()
    assert not line.empty
    here.drop(5)
    assert here.enter(5) is line
    line.leave()
    assert line.empty
    here.drop(5)
    here.drop(5)
    assert not here.by_cap
    assert here.waiting(5) == 0
