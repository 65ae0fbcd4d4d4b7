"""100,000 calls over loopback, a tenth of them cancelled in different ways: do cost, memory and the pool stay flat?"""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio

from calcom_async import CalcomClient

from .burst import KEY, SERVER

CALLS = 100_000
BURST = 20
ROUNDS = 5
SAMPLE = 500


async def by_task(call: Awaitable[object], chance: random.Random) -> None:
    """`task.cancel()`."""
    task = asyncio.ensure_future(call)
    for _ in range(chance.randrange(20)):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def by_timeout(call: Awaitable[object], chance: random.Random) -> None:
    """`asyncio.timeout`."""
    with suppress(TimeoutError):
        async with asyncio.timeout(chance.random() * 0.004):
            await call


async def by_wait_for(call: Awaitable[object], chance: random.Random) -> None:
    """`asyncio.wait_for`."""
    with suppress(TimeoutError):
        await asyncio.wait_for(call, chance.random() * 0.004)


async def by_scope(call: Awaitable[object], chance: random.Random) -> None:
    """A cancel scope of anyio's."""
    with anyio.move_on_after(chance.random() * 0.004):
        await call


WAYS: tuple[Callable[[Awaitable[object], random.Random], Awaitable[None]], ...] = (
    by_task,
    by_timeout,
    by_wait_for,
    by_scope,
)


async def burst(cal: CalcomClient, chance: random.Random) -> None:
    """Some calls at once, a tenth of them cancelled."""
    calls = []
    for _ in range(BURST):
        call = cal.request("GET", "/me")
        calls.append(chance.choice(WAYS)(call, chance) if chance.random() < 0.1 else call)
    await asyncio.gather(*calls)


async def cost(cal: CalcomClient) -> float:
    """The CPU seconds of a call, one after another."""
    started = time.process_time()
    for _ in range(SAMPLE):
        await cal.request("GET", "/me")
    return (time.process_time() - started) / SAMPLE


def pool_of(cal: CalcomClient) -> Any:
    """The connection pool on this event loop."""
    assert cal._network is not None
    pool: Any = cal._network._pools.here()
    return pool.client._transport._pool


async def soak(url: str) -> None:
    """Print the figures after each part of the calls."""
    chance = random.Random(1)
    async with CalcomClient(KEY, base_url=url, rate_limit=None) as cal:
        print(f"{'calls':>10} {'CPU/call':>12} {'objects':>10} {'peak RSS':>10} {'in pool':>10} {'connections':>12}")
        for part in range(ROUNDS + 1):
            for _ in range(CALLS // ROUNDS // BURST if part else 10):
                await burst(cal, chance)
            seconds, pool = await cost(cal), pool_of(cal)
            gc.collect()
            print(
                f"{CALLS // ROUNDS * part:10,} {seconds * 1000:9.3f} ms {len(gc.get_objects()):10,} "
                f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:7} MB {len(pool._requests):10} "
                f"{len(pool.connections):12}",
                flush=True,
            )


def main() -> None:
    """Run the server in its own process, and the calls."""
    server = SERVER.replace("asyncio.sleep(0.02)", "asyncio.sleep(0.001)")
    with subprocess.Popen([sys.executable, "-c", server], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            asyncio.run(soak(f"http://127.0.0.1:{int(process.stdout.readline())}/v2"))
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
