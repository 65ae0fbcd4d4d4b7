"""The examples run, and fail when they should."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest

from calcom_async.sandbox import Sandbox
from examples import book_a_meeting, demo
from examples.story import Story

ROOT = Path(__file__).resolve().parent.parent


def test_the_demo_tells_every_step_and_ignores_a_key_in_the_environment() -> None:
    environment = {**os.environ, "CAL_API_KEY": "cal_live_someone", "CAL_API_URL": "http://127.0.0.1:1/v2"}
    command = [sys.executable, "-W", "error", "-m", "examples.demo"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    steps = [line.split("✓ ")[1][:26].strip() for line in done.stdout.splitlines() if "✓" in line]
    assert steps == [
        "start the sandbox",
        "read the profile",
        "create a schedule",
        "create an event type",
        "subscribe a webhook",
        "read the slots of a week",
        "book a meeting",
        "meet a conflict",
        "list the bookings",
        "reschedule",
        "cancel",
        "receive and verify",
    ]


async def refuse(*_: Any) -> None:
    """A step that goes wrong."""
    raise RuntimeError("the slot was free twice")


def test_the_demo_fails_with_the_step_that_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book_a_meeting, "meet_a_conflict", refuse)
    with pytest.raises(RuntimeError, match="free twice"):
        anyio.run(demo.main)


@pytest.mark.anyio
async def test_the_story_leaves_nothing_behind() -> None:
    async with Sandbox() as sandbox:
        cal = sandbox.client()
        await book_a_meeting.book_a_meeting(cal, Story())
        assert [event_type.slug for event_type in await cal.event_types.list(username="sandbox")] == ["30min"]
        assert len(await cal.schedules.list()) == 1
        assert not await cal.bookings.list(status=["upcoming"])
