from __future__ import annotations

import subprocess
import sys

import pytest
from support.keepalive import keepalive
from support.things import KEY, Things

from calcom_async import CalcomClient, _fork, _http

pytestmark = pytest.mark.anyio

# Threads use the client, on event loops of their own, at the moment of each fork, the first ones for the first time.
# `faulthandler` shows where a child hangs.
CHILDREN = """
import asyncio, faulthandler, os, sys, threading
from calcom_async import CalcomClient

cal = CalcomClient("cal_key", base_url=sys.argv[1], rate_limit=None)
over = threading.Event()

async def call():
    await cal.request("GET", "/me")

async def calls():
    while not over.is_set():
        await asyncio.gather(*(call() for _ in range(5)))

threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(2)]
for thread in threads:
    thread.start()
children = []
for _ in range(20):
    child = os.fork()
    if not child:
        faulthandler.dump_traceback_later(20, exit=True)
        asyncio.run(call())
        os._exit(0)
    children.append(child)
failed = sum(os.waitpid(child, 0)[1] != 0 for child in children)
over.set()
for thread in threads:
    thread.join()
sys.exit(failed)
"""


def test_children_forked_in_the_middle_of_calls_do_not_hang() -> None:
    with keepalive(0.001) as server:
        done = subprocess.run([sys.executable, "-c", CHILDREN, server.url], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


async def test_a_child_uses_none_of_its_parents_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    with keepalive() as server:
        cal = CalcomClient(KEY, base_url=server.url, rate_limit=None)
        await Things(cal._sender).get(1)
        with monkeypatch.context() as child:
            # What happens in a child that goes on with its parent's event loop.
            child.setattr(_fork, "_generation", _fork.generation() + 1)
            await Things(cal._sender).get(1)
            assert server.opened == 2
            await cal._network.aclose(0)  # type: ignore[union-attr]
            assert server.open >= 1  # its parent's is not closed
        await cal.aclose()


def test_a_child_has_its_own_tls_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    parents = _http.ssl_context()
    monkeypatch.setattr(_fork, "_generation", _fork.generation() + 1)
    assert _http.ssl_context() is not parents
    assert _http.ssl_context() is _http.ssl_context()


def test_a_fork_is_noticed() -> None:
    code = (
        "import os\n"
        "from calcom_async._fork import generation\n"
        "before = generation()\n"
        "child = os.fork()\n"
        "if not child: os._exit(generation() == before)\n"
        "assert os.waitpid(child, 0)[1] == 0 and generation() == before\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
