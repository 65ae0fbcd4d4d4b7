from __future__ import annotations

import asyncio
import random
import socket
import threading
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

import anyio
import httpcore
import pytest
from support.keepalive import RESPONSE, KeepAlive, keepalive
from support.loopback import RESET, loopback, reply
from support.things import KEY, Things

from calcom_async import APIConnectionError, CalcomClient, RetryPolicy, _connections

pytestmark = pytest.mark.anyio


def client(url: str, **settings: Any) -> CalcomClient:
    return CalcomClient(KEY, base_url=url, rate_limit=None, **settings)


def api(cal: CalcomClient) -> Things:
    return Things(cal._sender)


def pool_of(cal: CalcomClient) -> _connections.ConnectionPool:
    """The connection pool on this event loop."""
    assert cal._network is not None
    pool: Any = cal._network._pools.here()
    found: _connections.ConnectionPool = pool.client._transport._pool
    assert isinstance(found, _connections.ConnectionPool)
    return found


# -- keeping connections


async def test_a_connection_is_used_again() -> None:
    with keepalive() as server:
        async with client(server.url) as cal:
            for _ in range(5):
                await api(cal).get(1)
            assert (len(pool_of(cal).connections), len(pool_of(cal)._requests), server.opened) == (1, 0, 1)


async def test_an_idle_connection_is_given_up_before_the_server_closes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(_connections.time, "monotonic", lambda: now)
    with keepalive() as server:
        async with client(server.url) as cal:
            await api(cal).get(1)
            now += 3.9
            await api(cal).get(1)
            assert server.opened == 1
            now += 4.0
            await api(cal).get(1)
            assert server.opened == 2
            assert len(pool_of(cal).connections) == 1
            assert await anyio.to_thread.run_sync(server.settled, 1)


async def test_a_connection_that_the_server_has_closed_is_not_used() -> None:
    def serve() -> None:
        for _ in range(3):
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(RESPONSE)  # which does not announce that the connection will be closed

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        async with client(f"http://127.0.0.1:{listener.getsockname()[1]}", retry=None) as cal:
            for _ in range(3):
                assert await api(cal).create() == 1
                await anyio.sleep(0.05)
                assert len(pool_of(cal).connections) == 1
        thread.join(5)


async def test_a_connection_that_the_server_will_close_is_not_kept() -> None:
    with loopback(reply(200, b'{"status":"success","data":{"id":1}}')) as server:
        async with client(server.url) as cal:
            assert await api(cal).create() == 1
            assert pool_of(cal).connections == []


async def test_a_lost_connection_is_not_kept() -> None:
    with loopback(RESET) as server:
        async with client(server.url, retry=RetryPolicy(attempts=1)) as cal:
            with pytest.raises(APIConnectionError):
                await api(cal).get(1)
            assert pool_of(cal).connections == []


async def test_connections_of_another_origin_are_left_alone() -> None:
    with keepalive() as one, keepalive() as other:
        pool = _connections.ConnectionPool(httpcore.AsyncConnectionPool())
        for server in (one, other, one, other):
            response = await pool.handle_async_request(
                httpcore.Request("GET", f"{server.url}/x", headers=[("host", "x")])
            )
            await response.aread()
            await response.aclose()
            await response.aclose()  # closing twice does nothing
        assert (one.opened, other.opened, len(pool.connections)) == (1, 1, 2)
        await pool.aclose()
        assert await anyio.to_thread.run_sync(one.settled)
        assert await anyio.to_thread.run_sync(other.settled)


async def test_a_response_that_is_not_read_costs_its_connection() -> None:
    with keepalive() as server:
        pool = _connections.ConnectionPool(httpcore.AsyncConnectionPool())
        request = httpcore.Request("GET", f"{server.url}/x", headers=[("host", "x")])
        response = await pool.handle_async_request(request)
        await response.aclose()
        assert pool.connections == []
        assert await anyio.to_thread.run_sync(server.settled)


async def test_a_connection_in_use_is_closed_with_the_pool() -> None:
    with keepalive() as server:
        pool = _connections.ConnectionPool(httpcore.AsyncConnectionPool())
        request = httpcore.Request("GET", f"{server.url}/x", headers=[("host", "x")])
        response = await pool.handle_async_request(request)
        await pool.aclose()
        assert await anyio.to_thread.run_sync(server.settled)
        await response.aread()  # what had arrived
        await response.aclose()
        assert pool.connections == []


# -- cancelled calls


async def by_task(call: Awaitable[object], chance: random.Random) -> None:
    task = asyncio.ensure_future(call)
    for _ in range(chance.randrange(14)):
        await asyncio.sleep(0)
    task.cancel()
    if chance.random() < 0.5:
        await asyncio.sleep(0)
        task.cancel()  # in the middle of cleaning up
    with suppress(asyncio.CancelledError):
        await task


async def by_timeout(call: Awaitable[object], chance: random.Random) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(chance.random() * 0.01):
            await call


async def by_wait_for(call: Awaitable[object], chance: random.Random) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(call, chance.random() * 0.01)


async def by_scope(call: Awaitable[object], chance: random.Random) -> None:
    with anyio.move_on_after(chance.random() * 0.01):
        await call


Cancel = Callable[[Awaitable[object], random.Random], Coroutine[Any, Any, None]]


async def cancel_many(cal: CalcomClient, cancel: Cancel, chance: random.Random) -> None:
    for _ in range(15):
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(cancel, api(cal).get(1), chance)


async def check_that_nothing_is_left(cal: CalcomClient, server: KeepAlive) -> None:
    pool = pool_of(cal)
    assert len(pool._requests) == 0
    assert len(pool.connections) <= 20
    assert await anyio.to_thread.run_sync(server.settled, len(pool.connections))
    assert await api(cal).get(1) == 1


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("cancel", [by_task, by_timeout, by_wait_for])
@pytest.mark.parametrize("seed", range(3))
async def test_calls_cancelled_by_asyncio_leave_nothing_in_the_pool(seed: int, cancel: Cancel) -> None:
    with keepalive(0.001) as server:
        async with client(server.url) as cal:
            await cancel_many(cal, cancel, random.Random(seed))
            await check_that_nothing_is_left(cal, server)


@pytest.mark.parametrize("seed", range(3))
async def test_calls_cancelled_by_a_scope_leave_nothing_in_the_pool(seed: int) -> None:
    with keepalive(0.001) as server:
        async with client(server.url) as cal:
            await cancel_many(cal, by_scope, random.Random(seed))
            await check_that_nothing_is_left(cal, server)


# -- proxies


async def test_a_proxy_from_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with loopback(reply(200, b'{"status":"success","data":{"id":7}}')) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        async with client("http://api.example.test/v2") as cal:
            assert await api(cal).get(1) == 7
    assert proxy.requests[0].startswith(b"GET http://api.example.test/v2/things/1 HTTP/1.1\r\n")
