"""What the README shows is what happens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from support.blocks import Block, blocks
from support.given import given
from webhooks.deliveries import SIGNED

from calcom_async.operations import OPERATIONS
from calcom_async.sandbox import Sandbox

README = Path(__file__).resolve().parent.parent / "README.md"


def block_with(text: str) -> Block:
    """The one block with this text; `test_blocks.py` runs all of them."""
    (found,) = (block for block in blocks(README) if text in block.source)
    return found


QUICK_START = block_with("asyncio.run(main())").source


def test_the_quick_start_is_short() -> None:
    assert len(QUICK_START.split("async def main")[1].splitlines()) <= 20


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_quick_start_books_a_meeting() -> None:
    async with Sandbox(listen=True) as sandbox:
        environment = {**os.environ, "CAL_API_KEY": sandbox.api_key, "CAL_API_URL": sandbox.url}
        command = [sys.executable, "-W", "error", "-c", QUICK_START]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    booked, upcoming = done.stdout.splitlines()
    assert upcoming.split()[0] == booked.removeprefix("booked ")


@pytest.mark.anyio
async def test_the_receiver_receives(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("CAL_WEBHOOK_SECRET", SIGNED["booking_created"].secret or "")
    shown = await block_with("WebhookReceiver(").run({})
    async with httpx.AsyncClient(transport=httpx.ASGITransport(shown["app"]), base_url="http://test") as client:
        for delivery in SIGNED.values():
            answer = await client.post("/webhooks/calcom", content=delivery.body, headers=delivery.headers)
            assert answer.status_code == 204
    printed = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in printed] == ["Intro", "Needs"]
    assert printed[0].endswith(" ann@example.org")


@pytest.mark.anyio
async def test_a_conflict_has_the_message_that_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    block = block_with("except BadRequestError")
    async with given() as names:
        await block.run(names)
    assert capsys.readouterr().out.strip() == block.source.strip().partition("  # ")[2]


def test_the_number_of_methods_is_right() -> None:
    assert f"{len(OPERATIONS)} methods" in README.read_text(encoding="utf-8")
