"""Many tasks on one key against a server that enforces its rate limit, both on clocks that run fast."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import anyio

from calcom_async import CalcomClient, _clock

from .throttled import FastClock, throttled

LIMIT = 120
WINDOW = 60.0
_ROOT = Path(__file__).resolve().parents[2]


class Pacing(NamedTuple):
    """The result; `throughput` is the share of what the limit permits."""

    accepted: int
    refused: int
    failed: int
    throughput: float


def pace(tasks: int, *, speed: float, processes: int = 1, backend: str = "asyncio") -> Pacing:
    """Let each process send this number of requests at once, all with the same key."""
    before = _clock.use(FastClock(speed))
    try:
        with throttled(limit=LIMIT, speed=speed) as server:
            command = [sys.executable, "-m", "tests.support.pacing", server.url, str(tasks), str(speed)]
            others = [
                subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                for _ in range(processes - 1)
            ]
            failed = anyio.run(burst, server.url, tasks, backend=backend)
            failed += sum(int(other.communicate()[0]) for other in others)
    finally:
        _clock.use(before)
    took = server.accepted[-1] - server.accepted[0]
    least = (tasks * processes - 1) // LIMIT * WINDOW
    return Pacing(len(server.accepted), len(server.refused), failed, least / took)


async def burst(url: str, tasks: int) -> int:
    """Send this number of requests at once. Returns how many failed."""
    failed = 0

    async def call() -> None:
        nonlocal failed
        try:
            await cal.request("GET", "/x")
        except Exception:
            failed += 1

    async with CalcomClient("cal_burst", base_url=url, timeout=None) as cal, anyio.create_task_group() as group:
        for _ in range(tasks):
            group.start_soon(call)
    return failed


if __name__ == "__main__":
    _clock.use(FastClock(float(sys.argv[3])))
    print(anyio.run(burst, sys.argv[1], int(sys.argv[2])))
