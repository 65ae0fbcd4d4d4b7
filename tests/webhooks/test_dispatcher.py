"""An event is handled once, and one that was not handled is reported and can be delivered again."""

from __future__ import annotations

from typing import Any
from unittest.mock import AsyncMock

import anyio
import pytest

from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver, _dispatcher, parse_unverified

from .asgi import deliver
from .deliveries import SECRET, made, signed
from .handling import BrokenStore, FarStore, Notes, receiver

pytestmark = pytest.mark.anyio


@pytest.fixture
def notes() -> Notes:
    return Notes()


class TestDuplicates:
    """A handled event is not handled again."""

    async def test_a_handled_event(self, notes: Notes) -> None:
        app = receiver(notes, seen=MemorySeenStore())
        assert [(await deliver(app, made())).status for _ in range(3)] == [204, 204, 204]
        assert len(notes.events) == 1
        await deliver(app, made(at="2026-12-01T09:00:00.001Z"))
        assert len(notes.events) == 2

    async def test_without_a_store_duplicates_are_handled(self, notes: Notes) -> None:
        app = receiver(notes)
        await deliver(app, made())
        await deliver(app, made())
        assert len(notes.events) == 2

    async def test_templates_without_a_key_are_not_deduplicated(self, notes: Notes) -> None:
        app = receiver(notes, seen=MemorySeenStore())
        await deliver(app, signed(b'{"title": "Intro"}'))
        await deliver(app, signed(b'{"title": "Intro"}'))
        assert len(notes.events) == 2

    async def test_an_event_that_is_being_handled(self) -> None:
        started, go = anyio.Event(), anyio.Event()
        app = WebhookReceiver(secret=SECRET, seen=MemorySeenStore())

        @app.on_any
        async def slow(event: WebhookEvent[Any]) -> None:
            started.set()
            await go.wait()

        statuses: list[int] = []

        async def first() -> None:
            statuses.append((await deliver(app, made())).status)

        async with anyio.create_task_group() as group:
            group.start_soon(first)
            await started.wait()
            assert (await deliver(app, made())).status == 409
            go.set()
        assert statuses == [204]
        assert (await deliver(app, made())).status == 204

    async def test_a_forged_copy_does_not_count(self, notes: Notes) -> None:
        app = receiver(notes, seen=MemorySeenStore())
        assert (await deliver(app, made()._replace(headers={}))).status == 401
        await deliver(app, made())
        assert len(notes.events) == 1

    async def test_a_handler_that_is_cancelled(self) -> None:
        """Reporting and releasing the event still happen after the handler is cancelled."""
        seen, reported = FarStore(), list[str | None]()
        started = anyio.Event()

        async def report(event: WebhookEvent[Any], error: Exception) -> None:
            await anyio.sleep(0)
            reported.append(event.key)

        async def hang(event: WebhookEvent[Any]) -> None:
            started.set()
            await anyio.sleep_forever()

        app = WebhookReceiver(secret=SECRET, seen=seen, on_error=report)
        app.on_any(hang)
        async with anyio.create_task_group() as group:
            group.start_soon(deliver, app, made())
            await started.wait()
            group.cancel_scope.cancel()
        (key,) = reported
        assert key is not None
        assert await seen.claim(key) == "new"

    async def test_a_store_that_cannot_claim(self, notes: Notes) -> None:
        app = receiver(notes, seen=BrokenStore("claim"), on_error=notes.on_error)
        assert (await deliver(app, made())).status == 500
        assert notes.events == []
        assert isinstance(notes.errors[0], ConnectionError)

    async def test_a_store_that_cannot_mark_as_done(self, notes: Notes, caplog: pytest.LogCaptureFixture) -> None:
        app = receiver(notes, seen=BrokenStore("done"))
        assert (await deliver(app, made())).status == 204  # it was handled
        assert "may be handled twice" in caplog.text

    async def test_a_store_that_cannot_release(self) -> None:
        assert (await deliver(receiver(Notes(failures=1), seen=BrokenStore("release")), made())).status == 500

    @pytest.mark.parametrize("claim", [True, None, "NEW"])
    async def test_a_store_that_returns_something_else(self, notes: Notes, claim: Any) -> None:
        store = MemorySeenStore()
        store.claim = AsyncMock(return_value=claim)  # type: ignore[method-assign]
        assert (await deliver(receiver(notes, seen=store, on_error=notes.on_error), made())).status == 500
        assert notes.events == []
        assert [type(error) for error in notes.errors] == [TypeError]
        assert 'must return "new", "busy" or "done"' in str(notes.errors[0])

    async def test_a_store_that_hangs(
        self, notes: Notes, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_dispatcher, "CLEANUP_TIMEOUT", 0.01)
        store = MemorySeenStore()
        store.done = hang  # type: ignore[method-assign, assignment]
        with anyio.fail_after(5):
            assert (await deliver(receiver(notes, seen=store), made())).status == 204
        assert "BOOKING_CREATED may be handled twice" in caplog.text

    async def test_an_on_error_that_hangs_while_the_handler_is_cancelled(
        self, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(_dispatcher, "CLEANUP_TIMEOUT", 0.01)
        seen, started = FarStore(), anyio.Event()
        app = WebhookReceiver(secret=SECRET, seen=seen, on_error=hang)

        @app.on_any
        async def handle(event: WebhookEvent[Any]) -> None:
            started.set()
            await anyio.sleep_forever()

        with anyio.fail_after(5):
            async with anyio.create_task_group() as group:
                group.start_soon(deliver, app, made())
                await started.wait()
                group.cancel_scope.cancel()
        assert "on_error failed for a delivery of BOOKING_CREATED" in caplog.text
        assert await seen.claim(parse_unverified(made().body).key or "") == "new"


async def hang(*args: Any) -> None:
    await anyio.sleep_forever()


class TestLogs:
    """The log contains the trigger, and nothing else of a delivery."""

    @pytest.mark.parametrize("trigger", ["A\nforged line", "\ud800", "x" * 10_000])
    async def test_an_unknown_trigger_is_escaped_and_shortened(
        self, caplog: pytest.LogCaptureFixture, trigger: str
    ) -> None:
        assert (await deliver(receiver(Notes(failures=1)), made(trigger))).status == 500
        (record,) = caplog.records
        assert record.getMessage() == f"a delivery of {trigger[:60]!a} was not handled"
