"""What a burst costs the client: 1,500 concurrent GETs over a few connections, compared with the HTTP library alone.

The server runs in its own process and responds after 20 ms. The figure is this process's CPU time: wall time is the
server's.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import anyio
import httpx

from calcom_async import CalcomClient

CALLS = 1500
ROUNDS = 3
KEY = "cal_live_benchmark"
SEMAPHORE = "httpx behind a semaphore"
SERVER = """
import asyncio, json
BODY = json.dumps({"status": "success", "data": {"id": 1, "email": "ann@example.org", "username": "ann"}}).encode()
HEAD = b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: %d\\r\\n\\r\\n"
RESPONSE = HEAD % len(BODY) + BODY

async def serve(reader, writer):
    try:
        while True:
            await reader.readuntil(b"\\r\\n\\r\\n")
            await asyncio.sleep(0.02)
            writer.write(RESPONSE)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""


async def gathered(call: Callable[[], Awaitable[object]]) -> tuple[float, int]:
    """The CPU seconds of all calls at once, and how many of them failed."""
    started = time.process_time()
    outcomes = await asyncio.gather(*(call() for _ in range(CALLS)), return_exceptions=True)
    return time.process_time() - started, sum(isinstance(outcome, BaseException) for outcome in outcomes)


async def ours(url: str, connections: int) -> tuple[float, int]:
    """This package's client."""
    async with CalcomClient(KEY, base_url=url, max_connections=connections, rate_limit=None) as cal:
        return await gathered(lambda: cal.request("GET", "/me"))


def raw(connections: int) -> httpx.AsyncClient:
    """The HTTP library with as many connections, and a long pool timeout."""
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    return httpx.AsyncClient(limits=limits, timeout=httpx.Timeout(60))


async def semaphore(url: str, connections: int) -> tuple[float, int]:
    """What you would write by hand."""
    places = anyio.Semaphore(connections)

    async def call() -> object:
        async with places:
            return (await client.get(f"{url}/me", headers={"authorization": f"Bearer {KEY}"})).json()

    async with raw(connections) as client:
        return await gathered(call)


async def alone(url: str, connections: int) -> tuple[float, int]:
    """The HTTP library, whose pool queues the requests."""

    async def call() -> object:
        return (await client.get(f"{url}/me", headers={"authorization": f"Bearer {KEY}"})).json()

    async with raw(connections) as client:
        return await gathered(call)


CASES = {SEMAPHORE: semaphore, "calcom-async": ours, "httpx alone": alone}


def run(url: str, connections: int) -> dict[str, tuple[float, int]]:
    """The least CPU time of each case over all rounds, and its failures in all of them."""
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in CASES}
    for _ in range(ROUNDS):
        for name, case in CASES.items():
            found[name].append(asyncio.run(case(url, connections)))
    return {name: (min(cpu for cpu, _ in runs), sum(bad for _, bad in runs)) for name, runs in found.items()}


def main() -> None:
    """Print the table for 10 and for 20 connections."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/v2"
        try:
            for connections in (10, 20):
                print(f"{CALLS:,} concurrent GETs over {connections} connections, CPU time")
                found = run(url, connections)
                for name, (cpu, failed) in found.items():
                    ratio = cpu / found[SEMAPHORE][0]
                    print(f"  {name:26} {cpu:7.3f} s   {ratio:5.2f} x {SEMAPHORE}   {failed} failed")
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
