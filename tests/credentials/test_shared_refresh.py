"""Credentials that hold the same tokens, such as those created for each request, share one refresh."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest

from calcom_async import CalcomClient, ManagedUser, TokenRefreshError, Tokens
from calcom_async._clock import clock

pytestmark = pytest.mark.anyio


class Server(httpx.AsyncBaseTransport):
    """Refreshes each refresh token once; `outages` refreshes fail first."""

    def __init__(self) -> None:
        self.valid: dict[str, str] = {}
        self.refreshes: Counter[str] = Counter()
        self.refused = 0
        self.outages = 0

    def sign_in(self, user: str) -> Tokens:
        self.valid[f"r3fresh-{user}-0"] = user
        return Tokens(f"acc3ss-{user}-0", f"r3fresh-{user}-0", expires_at=datetime.now(UTC) - timedelta(seconds=1))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.002)
        if not request.url.path.endswith("/refresh"):
            return httpx.Response(200, json={"status": "success", "data": 1})
        return self._refresh(json.loads(request.content)["refreshToken"])

    def _refresh(self, token: str) -> httpx.Response:
        if self.outages:
            self.outages -= 1
            self.refreshes["outage"] += 1
            return httpx.Response(503)
        user = self.valid.pop(token, None)
        if user is None:
            self.refused += 1
            return httpx.Response(400, json={"error": {"code": "X", "message": "Invalid refresh token"}})
        self.refreshes[user] += 1
        new = f"{user}-{self.refreshes[user]}"
        self.valid[f"r3fresh-{new}"] = user
        ends = (datetime.now(UTC) + timedelta(hours=1)).timestamp() * 1000
        pair = {"accessToken": f"acc3ss-{new}", "refreshToken": f"r3fresh-{new}", "accessTokenExpiresAt": ends}
        return httpx.Response(200, json={"status": "success", "data": pair})


class Database:
    """Rows of tokens by user, with a delay."""

    def __init__(self) -> None:
        self.rows: dict[str, str] = {}
        self.locks: dict[str, anyio.Lock] = {}
        self.broken = False

    def write(self, user: str, tokens: Tokens) -> None:
        self.rows[user] = json.dumps(tokens.reveal())


class Row:
    """The tokens of one user, as an application would write it."""

    def __init__(self, database: Database, user: str) -> None:
        self.database = database
        self.user = user

    async def load(self) -> Tokens | None:
        row = self.database.rows[self.user]
        await anyio.sleep(0.002)  # what was read may be stale when it arrives
        return Tokens.from_dict(json.loads(row))

    async def save(self, tokens: Tokens) -> None:
        await anyio.sleep(0.002)
        if self.database.broken:
            raise OSError("no connection to the database")
        self.database.write(self.user, tokens)


class LockedRow(Row):
    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        async with self.database.locks.setdefault(self.user, anyio.Lock()):
            yield


@dataclass
class DataRow(Row):
    database: Database
    user: str


@dataclass(frozen=True)
class FrozenRow(Row):
    database: Database
    user: str


def platform(server: Server, **settings: Any) -> CalcomClient:
    return CalcomClient("cal_key", transport=server, rate_limit=None, **settings)


@pytest.mark.parametrize("row", [Row, LockedRow, DataRow, FrozenRow])
@pytest.mark.parametrize("identified", [False, True])
async def test_200_requests_for_50_users_refresh_50_times(row: type[Row], identified: bool) -> None:
    server, database = Server(), Database()
    for number in range(50):
        database.write(f"user{number}", server.sign_in(f"user{number}"))

    async def serve(cal: CalcomClient, number: int) -> None:
        store = row(database, f"user{number}")
        user = ManagedUser("client", "secret", store=store, user_id=number if identified else None)
        await anyio.sleep(number % 7 / 1000)
        await cal.as_user(user).request("GET", "/me")

    async with platform(server, timeout=None) as cal, anyio.create_task_group() as tasks:
        for number in range(200):
            tasks.start_soon(serve, cal, number % 50)
    assert server.refreshes == {f"user{number}": 1 for number in range(50)}
    assert server.refused == 0
    assert all(f"acc3ss-{user}-1" in row for user, row in database.rows.items())


async def test_clients_share_a_refresh_too() -> None:
    server, database = Server(), Database()
    database.write("ann", server.sign_in("ann"))

    async def serve() -> None:
        async with platform(server) as cal:
            await cal.as_user(ManagedUser("client", "secret", store=Row(database, "ann"))).request("GET", "/me")

    async with anyio.create_task_group() as tasks:
        for _ in range(10):
            tasks.start_soon(serve)
    assert (server.refreshes, server.refused) == ({"ann": 1}, 0)


async def test_without_a_store_they_share_it_too() -> None:
    server = Server()
    tokens = server.sign_in("ann")
    users = [ManagedUser("client", "secret", tokens) for _ in range(10)]
    async with platform(server) as cal, anyio.create_task_group() as tasks:
        for user in users:
            tasks.start_soon(cal.as_user(user).request, "GET", "/me")
    assert (server.refreshes, server.refused) == ({"ann": 1}, 0)
    assert {user.tokens.access_token.reveal() for user in users if user.tokens} == {"acc3ss-ann-1"}


async def test_each_store_that_held_the_old_tokens_gets_the_new_ones() -> None:
    server, database = Server(), Database()
    tokens = server.sign_in("ann")
    for copy in ("ann", "copy"):
        database.write(copy, tokens)
    async with platform(server) as cal, anyio.create_task_group() as tasks:
        for copy in ("ann", "copy"):
            user = ManagedUser("client", "secret", store=Row(database, copy))
            tasks.start_soon(cal.as_user(user).request, "GET", "/me")
    assert (server.refreshes, server.refused) == ({"ann": 1}, 0)
    assert database.rows["ann"] == database.rows["copy"] != json.dumps(tokens.reveal())


async def test_tokens_that_were_not_saved_wait_for_the_next_credential() -> None:
    server, database = Server(), Database()
    database.write("ann", server.sign_in("ann"))
    async with platform(server) as cal:
        database.broken = True
        for _ in range(3):
            with pytest.raises(TokenRefreshError, match="the token store failed"):
                await cal.as_user(ManagedUser("client", "secret", store=Row(database, "ann"))).request("GET", "/me")
        database.broken = False
        await cal.as_user(ManagedUser("client", "secret", store=Row(database, "ann"))).request("GET", "/me")
    assert (server.refreshes, server.refused) == ({"ann": 1}, 0)
    assert "acc3ss-ann-1" in database.rows["ann"]


async def test_a_failed_refresh_is_not_repeated_for_every_request() -> None:
    server, database = Server(), Database()
    database.write("ann", server.sign_in("ann"))
    server.outages = 2
    async with platform(server) as cal:

        async def fail(hint: str) -> None:
            for _ in range(20):
                user = ManagedUser("client", "secret", store=Row(database, "ann"))
                with pytest.raises(TokenRefreshError, match="503") as caught:
                    await cal.as_user(user).request("GET", "/me")
                assert not caught.value.final
            assert caught.value.hint is not None
            assert hint in caught.value.hint

        await fail("not tried again for 1 s")
        assert server.refreshes == {"outage": 1}
        await clock().sleep(1)
        await fail("not tried again for 2 s")
        assert server.refreshes == {"outage": 2}
        await clock().sleep(2)
        await cal.as_user(ManagedUser("client", "secret", store=Row(database, "ann"))).request("GET", "/me")
    assert server.refreshes == {"outage": 2, "ann": 1}


async def test_a_refused_refresh_token_is_sent_once() -> None:
    server, database = Server(), Database()
    database.write("ann", server.sign_in("ann"))
    server.valid.clear()
    async with platform(server) as cal:
        for _ in range(5):
            managed = ManagedUser("client", "secret", store=Row(database, "ann"))
            with pytest.raises(TokenRefreshError) as caught:
                await cal.as_user(managed).request("GET", "/me")
            assert caught.value.final
        assert server.refused == 1
        database.write("ann", server.sign_in("bob"))
        await cal.as_user(ManagedUser("client", "secret", store=Row(database, "ann"))).request("GET", "/me")
    assert server.refreshes == {"bob": 1}


async def test_another_client_may_try_again() -> None:
    server = Server()
    server.outages = 1
    tokens = server.sign_in("ann")
    async with platform(server) as one, platform(server) as two:
        with pytest.raises(TokenRefreshError):
            await one.as_user(ManagedUser("client", "secret", tokens)).request("GET", "/me")
        await two.as_user(ManagedUser("client", "secret", tokens)).request("GET", "/me")
    assert server.refreshes == {"outage": 1, "ann": 1}
