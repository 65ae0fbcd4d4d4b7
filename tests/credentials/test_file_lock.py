from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from calcom_async import FileTokenStore, TokenRefreshError
from calcom_async._credentials import stores
from calcom_async._credentials.file_lock import FileLock

pytestmark = pytest.mark.anyio

HOLD = """
import sys, time
from calcom_async._credentials.file_lock import FileLock
assert FileLock(sys.argv[1]).acquire()
print("held", flush=True)
time.sleep(60)
"""
FORK_AND_DIE = """
import os, sys, time, warnings
warnings.simplefilter("ignore")
from calcom_async._credentials.file_lock import FileLock
lock = FileLock(sys.argv[1])
assert lock.acquire()
if os.fork():
    print("held", flush=True)
    os._exit(9)
time.sleep(5)
"""


def test_one_at_a_time(tmp_path: Path) -> None:
    path = str(tmp_path / "x.lock")
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    first.release()
    assert second.acquire()
    second.release()
    assert os.stat(path).st_mode & 0o777 == 0o600


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_lock_of_a_loop_that_has_ended_is_free(tmp_path: Path) -> None:
    path = str(tmp_path / "x.lock")

    async def hold() -> FileLock:
        lock = FileLock(path)
        assert lock.acquire()
        return lock

    ended = await anyio.to_thread.run_sync(lambda: asyncio.run(hold()))
    lock = FileLock(path)
    assert lock.acquire()
    ended.release()
    assert not FileLock(path).acquire()
    lock.release()


async def test_a_lock_that_another_process_holds_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileTokenStore(tmp_path / "ann.json")
    holder = subprocess.Popen([sys.executable, "-c", HOLD, f"{store.path}.lock"], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        monkeypatch.setattr(stores, "LOCK_LIMIT", 0.05)
        with pytest.raises(TokenRefreshError, match=r"the lock .*ann\.json\.lock was not released within 0\.05 s"):
            async with store.lock():
                pytest.fail("two hold it")
    finally:
        holder.kill()
        holder.communicate()
    monkeypatch.undo()
    async with store.lock():
        pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_forked_child_does_not_hold_the_lock_of_its_dead_parent(tmp_path: Path) -> None:
    path = str(tmp_path / "x.lock")
    parent = subprocess.Popen([sys.executable, "-c", FORK_AND_DIE, path], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    assert parent.stdout.readline() == "held\n"
    assert parent.wait(10) == 9
    lock = FileLock(path)
    with anyio.fail_after(4):
        while not lock.acquire():
            await anyio.sleep(0.01)
    lock.release()
    parent.stdout.close()
