"""Tokens and their store: what is saved when, and what is left after a crash."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import pytest
from support.faulty import Fault
from support.issuer import CLIENT, CLIENT_SECRET, Issuer, issuing

from calcom_async import (
    CalcomClient,
    ConfigurationError,
    FileTokenStore,
    ManagedUser,
    MemoryTokenStore,
    TokenRefreshError,
    Tokens,
)

pytestmark = pytest.mark.anyio

WORKER = """
import os, sys, anyio
from calcom_async import CalcomClient, FileTokenStore, ManagedUser

class Store(FileTokenStore):
    async def save(self, tokens):
        if CRASH == "before": os._exit(9)
        await super().save(tokens)
        if CRASH == "after": os._exit(9)

async def main():
    user = ManagedUser(CLIENT, SECRET, store=Store(PATH))
    async with CalcomClient(auth=user, base_url=URL, rate_limit=None) as cal:
        async with anyio.create_task_group() as tasks:
            for _ in range(TASKS):
                tasks.start_soon(work, cal)
    print("done")

async def work(cal):
    for _ in range(CALLS):
        for attempt in range(50):
            # With tokens that expire every few calls, a call may be rejected twice in a row.
            try:
                await cal.request("GET", "/me")
                break
            except AuthenticationError:
                pass

from calcom_async import AuthenticationError
anyio.run(main, backend=BACKEND)
"""


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        yield server


class Recording(MemoryTokenStore):
    """Records which methods were called; those in `broken` fail."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.log: list[str] = []
        self.broken: set[str] = set()

    async def load(self) -> Tokens | None:
        self._note("load")
        return await super().load()

    async def save(self, tokens: Tokens) -> None:
        self._note("save")
        await super().save(tokens)

    def _note(self, name: str) -> None:
        self.log.append(name)
        if name in self.broken:
            raise OSError(28, "no space left on device")


class TwoMethods:
    """The minimal store."""

    def __init__(self, *loads: Tokens | None) -> None:
        self._loads = list(loads)

    async def load(self) -> Tokens | None:
        return self._loads.pop(0) if len(self._loads) > 1 else self._loads[0]

    async def save(self, tokens: Tokens) -> None:
        self._loads = [tokens]


def client(issuer: Issuer, credential: Any) -> CalcomClient:
    return CalcomClient(auth=credential, base_url=issuer.url, rate_limit=None)


def expired() -> datetime:
    return datetime.now(UTC) - timedelta(seconds=1)


def worker(issuer: Issuer, path: Path, *, tasks: int = 1, calls: int = 1, crash: str = "", backend: str) -> Any:
    settings = {"CLIENT": CLIENT, "SECRET": CLIENT_SECRET, "PATH": str(path), "URL": issuer.url, "TASKS": tasks,
                "CALLS": calls, "CRASH": crash, "BACKEND": backend}  # fmt: skip
    code = "".join(f"{name} = {value!r}\n" for name, value in settings.items()) + WORKER
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


# -- which tokens are used


async def test_tokens_in_the_store_take_precedence(issuer: Issuer) -> None:
    issuer.issue()
    store = MemoryTokenStore(Tokens(*issuer.issue()))
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens("old", "old"), store=store)
    async with client(issuer, credential) as cal:
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (0, 0)


async def test_given_tokens_are_saved_to_an_empty_store_before_use(issuer: Issuer) -> None:
    store = Recording()
    tokens = Tokens(*issuer.issue())
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, tokens, store=store)) as cal:
        await cal.request("GET", "/me")
        await cal.request("GET", "/me")
    assert store.log == ["load", "save"]
    assert await store.load() == tokens


async def test_new_tokens_are_saved_before_they_are_used(issuer: Issuer) -> None:
    store = Recording(Tokens(*issuer.issue(), expires_at=expired()))
    used: list[str] = []

    class Watching(Recording):
        async def save(self, tokens: Tokens) -> None:
            used.extend(call.target for call in issuer.sent)
            await super().save(tokens)

    store = Watching(await store.load())
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=store)) as cal:
        await cal.request("GET", "/me")
    assert used == [f"/v2/oauth/{CLIENT}/refresh"]


async def test_tokens_renewed_by_others_are_taken_over(issuer: Issuer) -> None:
    store = MemoryTokenStore(Tokens(*issuer.issue()))
    users = [ManagedUser(CLIENT, CLIENT_SECRET, store=store) for _ in range(5)]
    clients = [client(issuer, each) for each in users]
    for cal in clients:
        await cal.request("GET", "/me")
    issuer.expire()
    for cal in clients:
        await cal.request("GET", "/me")
        await cal.aclose()
    assert (issuer.refreshes, issuer.refused, issuer.reused) == (1, 5, 0)


async def test_without_a_lock_the_slower_process_takes_over_the_new_tokens(issuer: Issuer, waits: list[float]) -> None:
    old = Tokens(*issuer.issue(), expires_at=expired())
    newer = Tokens(*issuer.issue())
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=TwoMethods(old, old, old, newer))) as cal:
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.reused, issuer.refused) == (1, 1, 0)
    assert 1.0 in waits


async def test_a_remembered_refusal_ends_when_the_store_has_other_tokens(issuer: Issuer) -> None:
    store = MemoryTokenStore(Tokens("dead", "dead", expires_at=expired()))
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=store)) as cal:
        for _ in range(3):
            with pytest.raises(TokenRefreshError, match="Invalid refresh token"):
                await cal.request("GET", "/me")
        assert issuer.refreshes == 1
        await store.save(Tokens(*issuer.issue()))
        await cal.request("GET", "/me")
    assert issuer.refreshes == 1


# -- stores that fail


async def test_tokens_that_could_not_be_saved_are_neither_used_nor_lost(issuer: Issuer) -> None:
    store = Recording(Tokens(*issuer.issue(), expires_at=expired()))
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=store)) as cal:
        store.broken = {"save"}
        for _ in range(2):
            with pytest.raises(TokenRefreshError, match=r"the token store failed \(OSError\)") as caught:
                await cal.request("GET", "/me")
            assert isinstance(caught.value.__cause__, OSError)
            assert not caught.value.final
        assert len(issuer.sent) == issuer.refreshes == 1
        store.broken = set()
        await cal.request("GET", "/me")
    assert issuer.refreshes == 1
    saved = await store.load()
    assert saved is not None
    assert saved.access_token.reveal() == issuer.access


async def test_a_store_that_cannot_be_read_uses_up_no_refresh_token(issuer: Issuer) -> None:
    store = Recording(Tokens(*issuer.issue(), expires_at=expired()))
    store.broken = {"load"}
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=store)) as cal:
        with pytest.raises(TokenRefreshError, match="the token store failed"):
            await cal.request("GET", "/me")
        assert issuer.sent == []
        store.broken = set()
        await cal.request("GET", "/me")


async def test_a_store_that_loads_something_else_is_a_configuration_error(issuer: Issuer) -> None:
    store = TwoMethods({"access_token": "x"})  # type: ignore[arg-type]
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=store)) as cal:
        with pytest.raises(ConfigurationError, match=r"load\(\) must return Tokens or None, not dict"):
            await cal.request("GET", "/me")


# -- processes


@pytest.mark.slow
async def test_two_processes_that_share_a_file_refresh_once_each_expiry(
    issuer: Issuer, tmp_path: Path, anyio_backend_name: str
) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    await store.save(Tokens(*issuer.issue()))
    issuer.expire_every = 25
    both = [worker(issuer, tmp_path / "ann.json", tasks=5, calls=30, backend=anyio_backend_name) for _ in range(2)]
    for process in both:
        assert process.communicate(timeout=60)[0] == "done\n"
    assert issuer.expired >= 300 // 25 - 1
    # The last expiry may come after the last call.
    assert issuer.expired - 1 <= issuer.refreshes <= issuer.expired
    assert issuer.reused == 0


@pytest.mark.slow
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_crash_between_the_refresh_and_its_use_loses_nothing(issuer: Issuer, tmp_path: Path) -> None:
    path = tmp_path / "ann.json"
    await FileTokenStore(path).save(Tokens(*issuer.issue()))
    issuer.expire()
    crashed = worker(issuer, path, crash="after", backend="asyncio")
    crashed.communicate(timeout=30)
    assert crashed.returncode == 9
    assert (issuer.refreshes, issuer.calls["/v2/me"]) == (1, 1)
    again = worker(issuer, path, backend="asyncio")
    assert again.communicate(timeout=30)[0] == "done\n"
    assert (issuer.refreshes, issuer.reused, issuer.refused) == (1, 0, 1)


@pytest.mark.slow
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_crash_while_holding_the_lock_releases_it(issuer: Issuer, tmp_path: Path) -> None:
    path = tmp_path / "ann.json"
    tokens = Tokens(*issuer.issue())
    await FileTokenStore(path).save(tokens)
    issuer.expire()
    crashed = worker(issuer, path, crash="before", backend="asyncio")
    crashed.communicate(timeout=30)
    assert crashed.returncode == 9
    store = FileTokenStore(path)
    assert await store.load() == tokens
    async with store.lock():
        pass


# -- event loops


@pytest.mark.parametrize("kind", ["no store", "memory", "file"])
async def test_a_renewal_whose_loop_has_stopped_is_lost(issuer: Issuer, tmp_path: Path, kind: str) -> None:
    import asyncio

    issuer.faults = [Fault.SLOW_HEADERS]
    store = {"memory": MemoryTokenStore(), "file": FileTokenStore(tmp_path / "ann.json"), "no store": None}[kind]
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens(*issuer.issue(), expires_at=expired()), store=store)
    loop = asyncio.new_event_loop()
    abandoned = client(issuer, credential)
    tasks: list[Any] = []

    def start_and_stop() -> None:
        tasks.append(loop.create_task(abandoned.request("GET", "/me")))
        loop.call_later(0.1, loop.stop)
        loop.run_forever()

    await anyio.to_thread.run_sync(start_and_stop)
    # The refresh that was sent used up the refresh token: the server issues another, as a new sign-in does.
    tokens = Tokens(*issuer.issue(), expires_at=expired())
    async with client(issuer, credential) as cal:
        await credential.put(tokens)
        await cal.request("GET", "/me")
    newest = credential.tokens

    def resume() -> None:
        loop.run_until_complete(asyncio.wait(asyncio.all_tasks(loop), timeout=5))
        loop.run_until_complete(abandoned.aclose())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    await anyio.to_thread.run_sync(resume)
    assert credential.tokens is newest
    if store is not None:
        assert await store.load() == newest


async def test_a_store_that_hangs_fails_the_renewal(issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    from calcom_async._credentials import renewal

    class Hanging(TwoMethods):
        async def load(self) -> Tokens | None:
            await anyio.sleep_forever()
            return None

    monkeypatch.setattr(renewal, "TIME_LIMIT", 0.05)
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=Hanging(None))) as cal:
        with pytest.raises(TokenRefreshError, match=r"the renewal took longer than 0\.05 s"):
            await cal.request("GET", "/me")


async def test_a_lock_that_is_not_released_fails_the_renewal(issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import asynccontextmanager

    from calcom_async._credentials import renewal

    class Locked(TwoMethods):
        @asynccontextmanager
        async def lock(self) -> Any:
            await anyio.sleep_forever()
            yield

    monkeypatch.setattr(renewal, "LOCK_LIMIT", 0.05)
    monkeypatch.setattr(renewal, "_LOCK_MARGIN", 0)
    async with client(issuer, ManagedUser(CLIENT, CLIENT_SECRET, store=Locked(None))) as cal:
        with pytest.raises(TokenRefreshError, match=r"lock was not released within 0\.05 s"):
            await cal.request("GET", "/me")
