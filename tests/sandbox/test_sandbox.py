"""The `Sandbox` class and the command line."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from calcom_async.errors import AuthenticationError
from calcom_async.sandbox import Sandbox
from calcom_async.sandbox.__main__ import main

from .support import NOW

pytestmark = pytest.mark.anyio


async def test_a_client_in_process() -> None:
    async with Sandbox(now=NOW) as sandbox:
        cal = sandbox.client()
        response = await cal.request("GET", "/me")
        assert response.data["username"] == "sandbox"
        slots = await cal.request(
            "GET",
            "/slots",
            params={"eventTypeId": 1, "start": "2026-12-01", "end": "2026-12-01"},
            api_version="2024-09-04",
        )
        assert len(slots.data["2026-12-01"]) == 16


async def test_a_client_with_another_key() -> None:
    async with Sandbox() as sandbox:
        with pytest.raises(AuthenticationError):
            await sandbox.client(api_key="cal_wrong").request("GET", "/me")


async def test_clients_are_closed_with_the_sandbox() -> None:
    async with Sandbox() as sandbox:
        cal = sandbox.client()
    with pytest.raises(Exception, match="closed"):
        await cal.request("GET", "/me")


async def test_tick_advances_the_clock() -> None:
    sandbox = Sandbox(now=NOW)
    sandbox.tick(timedelta(days=1))
    assert sandbox.now == NOW + timedelta(days=1)
    sandbox.now = datetime(2027, 1, 1, tzinfo=UTC)
    assert sandbox.now.year == 2027


async def test_runs_are_reproducible() -> None:
    seen = []
    for _ in range(2):
        async with Sandbox(now=NOW) as sandbox:
            attendee = {"name": "A", "email": "a@example.org", "timeZone": "UTC"}
            body = {"start": "2026-12-01T10:00:00Z", "eventTypeId": 1, "attendee": attendee}
            seen.append((await sandbox.client().request("POST", "/bookings", json=body, api_version="2024-08-13")).data)
    assert seen[0] == seen[1]


async def test_real_http() -> None:
    async with Sandbox(listen=True) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.api_key}"}
        async with httpx.AsyncClient(base_url=sandbox.url, headers=headers, trust_env=False) as client:
            assert (await client.get("/me")).json()["data"]["username"] == "sandbox"
            await client.patch("/me", json={"timeZone": "Asia/Tokyo"})
        assert (await sandbox.client().request("GET", "/me")).data["timeZone"] == "Asia/Tokyo"


async def test_it_listens_only_if_requested() -> None:
    async with Sandbox() as sandbox:
        with pytest.raises(RuntimeError, match="listen=True"):
            _ = sandbox.url


@pytest.mark.parametrize(
    "options", [{"rate_limit": 0}, {"now": datetime(2026, 1, 1)}], ids=["no requests at all", "a naive clock"]
)
async def test_invalid_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"at least 1|aware"):
        Sandbox(**options)


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONWARNINGS": "error"}


def test_from_the_command_line() -> None:
    command = [sys.executable, "-m", "calcom_async.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        key = process.stdout.readline().split()[-1]
        response = httpx.get(f"{url}/me", headers={"Authorization": f"Bearer {key}"}, trust_env=False)
        process.terminate()
    assert response.json()["data"]["username"] == "sandbox"


def test_a_port_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "cannot listen on 127.0.0.1" in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra(missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; import calcom_async.sandbox"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert f"the sandbox needs {missing}: pip install 'calcom-async[sandbox]'" in done.stderr
