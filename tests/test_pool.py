from __future__ import annotations

import asyncio
import gc
import random
import threading
import weakref
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import anyio
import httpx
import pytest
import trio
from support.keepalive import KeepAlive, keepalive
from support.loopback import HANG, loopback
from support.things import KEY, Server, Things, success

from calcom_async import APIConnectionError, CalcomClient, ConfigurationError

pytestmark = pytest.mark.anyio

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


def run_asyncio(function: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(function())


def client(url: str, **settings: Any) -> CalcomClient:
    return CalcomClient(KEY, base_url=url, rate_limit=None, **settings)


def api(cal: CalcomClient) -> Things:
    return Things(cal._sender)


def together(*threads: threading.Thread) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)


# -- one client, several event loops


@pytest.mark.parametrize("runs", [(run_asyncio, run_asyncio), (trio.run, trio.run), (run_asyncio, trio.run)])
def test_one_loop_after_another(runs: tuple[Run, Run]) -> None:
    with keepalive() as server:
        cal = client(server.url)

        async def calls() -> list[int]:
            return [await api(cal).get(1), await api(cal).get(2)]

        for count, run in enumerate(runs, 1):
            assert run(calls) == [1, 1]
            assert server.settled()
            assert server.opened == count
        gc.collect()  # an unclosed socket would warn here


def test_a_loop_in_each_thread() -> None:
    results: list[int] = []

    async def calls() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(call)

    async def call() -> None:
        for _ in range(10):
            results.append(await api(cal).get(1))

    with keepalive() as server:
        cal = client(server.url)
        together(*(threading.Thread(target=run, args=(calls,)) for run in (run_asyncio, trio.run) * 2))
        assert results == [1] * 200
        assert server.opened <= 20
        assert server.settled()


def test_a_transport_is_used_on_one_loop_after_another() -> None:
    with keepalive() as server:
        cal = client(server.url, transport=httpx.AsyncHTTPTransport())

        async def calls() -> list[int]:
            return [await api(cal).get(1), await api(cal).get(2)]

        for run in (run_asyncio, trio.run, run_asyncio):
            assert run(calls) == [1, 1]
            assert server.settled()
        assert server.opened == 3
    gc.collect()


def test_a_closed_loop_is_not_kept() -> None:
    cal = client("https://api.example.com", transport=httpx.MockTransport(Server(success())))
    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(api(cal).get(1)) == 1
    loop.close()  # without shutdown_asyncgens: nothing announces its end
    closed = weakref.ref(loop)
    del loop
    assert asyncio.run(api(cal).get(1)) == 1
    gc.collect()
    assert closed() is None


def test_a_failing_close_does_not_keep_others_open() -> None:
    class Failing(httpx.MockTransport):
        async def aclose(self) -> None:
            closed.append(self)
            raise OSError("no")

    closed: list[Failing] = []
    clients = [client("https://api.example.com", transport=Failing(Server(success()))) for _ in range(3)]

    async def calls() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context["exception"]))
        for cal in clients:
            await api(cal).get(1)

    reported: list[BaseException] = []
    asyncio.run(calls())
    assert len(closed) == 3
    assert [type(error) for error in reported] == [OSError]


async def test_the_loop_does_not_keep_a_client_alive() -> None:
    transport = httpx.MockTransport(Server(success()))
    cal = client("https://api.example.com", transport=transport)
    await api(cal).get(1)
    gone = weakref.ref(transport)
    del cal, transport
    gc.collect()
    assert gone() is None


# -- closing


async def test_connections_are_closed_with_the_client() -> None:
    with keepalive() as server:
        cal = client(server.url)
        await api(cal).get(1)
        assert server.open == 1
        await cal.aclose()
        await cal.aclose()
        assert await anyio.to_thread.run_sync(server.settled)
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await api(cal).get(1)


async def test_calls_under_way_end_when_their_client_is_closed() -> None:
    ended: list[str] = []

    async def call() -> None:
        try:
            await api(cal).create()
        except (APIConnectionError, ConfigurationError) as error:
            ended.append(f"{type(error).__name__} {getattr(error, 'sent', '')}")

    with loopback(HANG) as server, anyio.fail_after(20):
        cal = client(server.url, max_connections=3)
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(call)
            while len(server.requests) < 3:
                await anyio.sleep(0.01)
            await cal.aclose(grace=0.1)
    assert sorted(ended) == ["APIConnectionError unknown"] * 3 + ["ConfigurationError "] * 2


async def test_a_call_that_connects_while_its_client_is_closed_leaves_no_connection() -> None:
    class Late(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            started.set()
            with anyio.CancelScope(shield=True):
                await go.wait()
                return await super().handle_async_request(request)

    async def call() -> None:
        assert await api(cal).get(1) == 1

    started, go = anyio.Event(), anyio.Event()
    with keepalive() as server, anyio.fail_after(20):
        cal = client(server.url, transport=Late())
        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await started.wait()
            await cal.aclose(grace=0)
            go.set()
        assert server.opened == 1
        assert await anyio.to_thread.run_sync(server.settled)


def test_closing_elsewhere_leaves_the_connections_to_the_end_of_their_loop() -> None:
    with keepalive() as server:
        cal = client(server.url)

        async def call_and_wait() -> None:
            await api(cal).get(1)
            await anyio.to_thread.run_sync(asyncio.run, cal.aclose())
            assert server.open == 1
            with pytest.raises(ConfigurationError):
                await api(cal).get(1)

        asyncio.run(call_and_wait())
        assert server.settled()


async def test_a_retry_finds_its_client_closed() -> None:
    async def fail_and_close(request: httpx.Request) -> httpx.Response:
        await cal.aclose()
        return httpx.Response(503)

    cal = client("https://api.example.com", transport=httpx.MockTransport(fail_and_close))
    with pytest.raises(ConfigurationError, match="closed"):
        await api(cal).get(1)


def test_closing_needs_no_loop() -> None:
    cal = client("https://api.example.com", transport=httpx.MockTransport(Server(success())))
    asyncio.run(api(cal).get(1))
    with pytest.raises(StopIteration):
        cal.aclose().send(None)


async def test_a_callers_http_client_that_is_closed_is_reported() -> None:
    theirs = httpx.AsyncClient(transport=httpx.MockTransport(Server(success())))
    cal = client("https://api.example.com", http_client=theirs)
    assert await api(cal).get(1) == 1
    await theirs.aclose()
    with pytest.raises(ConfigurationError, match=r"http_client .* is closed"):
        await api(cal).get(1)


# -- the limit of concurrent calls


class Crowd:
    """Responds once no further request arrives, and records the concurrent requests."""

    def __init__(self) -> None:
        self.now = self.most = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.now += 1
        self.most = max(self.most, self.now)
        await anyio.wait_all_tasks_blocked()
        self.now -= 1
        return success()


@pytest.mark.parametrize(
    ("theirs", "bound", "most"), [(False, None, 20), (False, 7, 7), (True, None, 50), (True, 7, 7)], ids=str
)
async def test_concurrent_calls_are_limited(theirs: bool, bound: int | None, most: int) -> None:
    crowd = Crowd()
    transport = httpx.MockTransport(crowd)
    through = {"http_client": httpx.AsyncClient(transport=transport)} if theirs else {"transport": transport}
    cal = client("https://api.example.com", max_connections=bound, **through)
    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(api(cal).get, 1)
    assert crowd.most == most


async def test_connections_are_limited_and_kept() -> None:
    with keepalive(0.002) as server:
        async with client(server.url, max_connections=4) as cal:
            for _ in range(3):
                async with anyio.create_task_group() as group:
                    for _ in range(20):
                        group.start_soon(api(cal).get, 1)
            assert server.opened == 4


# -- cancelled calls


async def give_up(cal: CalcomClient, chance: random.Random) -> None:
    with anyio.move_on_after(chance.random() * 0.02):
        await api(cal).get(1)


async def cancelled_by_scopes(cal: CalcomClient, chance: random.Random) -> None:
    async with anyio.create_task_group() as group:
        for _ in range(300):
            group.start_soon(give_up, cal, chance)


async def cancelled_by_asyncio(cal: CalcomClient, chance: random.Random) -> None:
    tasks = [asyncio.ensure_future(api(cal).get(1)) for _ in range(300)]
    for task in tasks:
        await asyncio.sleep(chance.random() * 0.0005)
        task.cancel()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        assert outcome == 1 or isinstance(outcome, asyncio.CancelledError)


async def cancelled_by_asyncio_at_once(cal: CalcomClient, chance: random.Random) -> None:
    for _ in range(10):
        tasks = [asyncio.ensure_future(api(cal).get(1)) for _ in range(30)]
        for _ in range(chance.randrange(12)):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def fill_all_places(cal: CalcomClient, server: KeepAlive, places: int) -> None:
    """Have as many calls at the server at once as there are places."""
    server.gather(places)
    with anyio.fail_after(10):
        async with anyio.create_task_group() as group:
            for _ in range(places):
                group.start_soon(api(cal).get, 1)
    assert await anyio.to_thread.run_sync(server.settled, places)


@pytest.mark.parametrize("seed", range(4))
async def test_cancelled_calls_lose_no_place(seed: int) -> None:
    with keepalive(0.004) as server:
        async with client(server.url, max_connections=8) as cal:
            await cancelled_by_scopes(cal, random.Random(seed))
            await fill_all_places(cal, server, 8)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("cancel", [cancelled_by_asyncio, cancelled_by_asyncio_at_once])
@pytest.mark.parametrize("seed", range(4))
async def test_calls_whose_task_is_cancelled_lose_no_place(
    seed: int, cancel: Callable[[CalcomClient, random.Random], Awaitable[None]]
) -> None:
    with keepalive(0.002) as server:
        async with client(server.url, max_connections=8) as cal:
            await cancel(cal, random.Random(seed))
            await fill_all_places(cal, server, 8)
