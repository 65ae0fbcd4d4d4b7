from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from calcom_async._credentials import owner
from calcom_async._credentials.owner import Owner

FORK = """
import asyncio, faulthandler, os, sys, threading, time, traceback, warnings
warnings.simplefilter("ignore")
import httpx
from datetime import UTC, datetime, timedelta
from calcom_async import CalcomClient, FileTokenStore, ManagedUser, MemoryTokenStore, Tokens

async def respond(request):
    if request.url.path.endswith("/refresh"):
        await asyncio.sleep(0.01)
        ends = (datetime.now(UTC) + timedelta(seconds=-1)).timestamp() * 1000
        pair = {"accessToken": os.urandom(4).hex(), "refreshToken": "r", "accessTokenExpiresAt": ends}
        return httpx.Response(200, json={"status": "success", "data": pair})
    # Every other call is rejected, so that renewals never cease.
    return httpx.Response(498 if os.urandom(1)[0] < 128 else 200, json={"status": "success", "data": 1})

class Transport(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request):
        return await respond(request)

expired = Tokens("a", "r", expires_at=datetime.now(UTC) - timedelta(1))
stores = (None, MemoryTokenStore(), FileTokenStore(sys.argv[1]))
users = [ManagedUser("client", "secret", expired, store=store) for store in stores]
cal = CalcomClient("key", transport=Transport(), rate_limit=None, timeout=20)

async def call_all():
    views = [cal.as_user(user) for user in users]
    await asyncio.gather(*[view.request("GET", "/me") for view in views for _ in range(3)], return_exceptions=True)

async def hammer():
    while not stop:
        await call_all()

async def once():
    for user in users:
        try:
            await cal.as_user(user).request("GET", "/me")
        except Exception as error:
            if type(error).__name__ != "AuthenticationError":
                raise

stop = False
threads = [threading.Thread(target=asyncio.run, args=(hammer(),)) for _ in range(2)]
for thread in threads:
    thread.start()
time.sleep(0.2)
failed = 0
for number in range(int(sys.argv[2])):
    child = os.fork()
    if not child:
        faulthandler.dump_traceback_later(30, exit=True)
        try:
            asyncio.run(once())
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    failed += os.waitpid(child, 0)[1] != 0
stop = True
for thread in threads:
    thread.join()
print("failed:", failed)
"""


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


async def create() -> Owner:
    return Owner()


def test_a_running_loop_is_not_gone(loop: asyncio.AbstractEventLoop) -> None:
    async def check() -> bool:
        return Owner().gone

    assert not loop.run_until_complete(check())


def test_a_loop_that_resumes_at_once_is_not_gone(
    loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    owned = loop.run_until_complete(create())
    assert not owned.gone

    async def check() -> bool:
        return owned.gone

    assert not loop.run_until_complete(check())
    monkeypatch.setattr(owner, "_GRACE", 0.01)
    assert not owned.gone
    time.sleep(0.02)
    assert owned.gone


def test_a_loop_that_has_ended_is_gone() -> None:
    import trio

    assert asyncio.run(create()).gone
    assert trio.run(create).gone


def test_what_needs_no_loop_is_not_gone() -> None:
    assert not Owner().gone


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_another_process_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Owner()
    monkeypatch.setattr(owner, "_process", object())
    assert mine.gone


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_children_forked_during_renewals_do_not_hang(tmp_path: object) -> None:
    command = [sys.executable, "-c", FORK, f"{tmp_path}/tokens.json", "40"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert done.stdout == "failed: 0\n", done.stderr[-2000:]
