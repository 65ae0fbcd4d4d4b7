"""Duplicates are handled once, and background work is not lost."""

from __future__ import annotations

from typing import Any
from unittest.mock import AsyncMock

import anyio
import pytest

from calcom_async import ConfigurationError
from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver

from .asgi import Lifespan, deliver
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


class TestBackground:
    """Handlers run after the response."""

    async def test_the_response_does_not_wait(self) -> None:
        go, done = anyio.Event(), anyio.Event()
        app = WebhookReceiver(secret=SECRET, background=True)

        @app.on_any
        async def slow(event: WebhookEvent[Any]) -> None:
            await go.wait()
            done.set()

        async with app.lifespan():
            assert (await deliver(app, made())).status == 204
            assert not done.is_set()
            go.set()
        assert done.is_set()  # the lifespan waited for it

    async def test_a_failure_goes_to_on_error(self) -> None:
        notes = Notes(failures=1)
        app = receiver(notes, background=True, seen=MemorySeenStore(), on_error=notes.on_error)
        async with app.lifespan():
            assert (await deliver(app, made())).status == 204
        assert [str(error) for error in notes.errors] == ["the database is down"]
        assert (await deliver(app, made())).status == 204
        assert len(notes.events) == 2  # the failed event did not count as seen

    async def test_without_a_lifespan_handlers_run_before_the_response(self, caplog: pytest.LogCaptureFixture) -> None:
        notes = Notes(failures=1)
        app = receiver(notes, background=True)
        assert (await deliver(app, made())).status == 500
        assert (await deliver(app, made())).status == 204
        assert caplog.text.count("the receiver's lifespan is not entered") == 1

    async def test_a_hanging_handler_is_cancelled_after_the_grace_period(self) -> None:
        notes = Notes()
        app = WebhookReceiver(secret=SECRET, background=True, grace=0, on_error=notes.on_error)

        @app.on_any
        async def hang(event: WebhookEvent[Any]) -> None:
            await anyio.sleep_forever()

        with anyio.fail_after(5):
            async with app.lifespan():
                await deliver(app, made())
                await anyio.lowlevel.checkpoint()
        assert [str(error) for error in notes.errors] == ["the receiver stopped before the event was handled"]

    async def test_a_lifespan_cannot_be_entered_twice_at_once(self, notes: Notes) -> None:
        app = receiver(notes, background=True)
        for _ in range(2):
            async with app.lifespan(object()):
                with pytest.raises(ConfigurationError, match="already entered"):
                    async with app.lifespan():
                        pass

    async def test_served_without_a_framework(self, notes: Notes) -> None:
        app = receiver(notes, background=True)
        lifespan = Lifespan(app)
        async with anyio.create_task_group() as group:
            await group.start(lambda *, task_status: lifespan.run(task_status=task_status))
            assert (await deliver(app, made())).status == 204
            await lifespan.stop()
        assert [message["type"] for message in lifespan.sent] == [
            "lifespan.startup.complete",
            "lifespan.shutdown.complete",
        ]
        assert notes.triggers == ["BOOKING_CREATED"]

    async def test_served_without_a_framework_and_entered_elsewhere(self, notes: Notes) -> None:
        app = receiver(notes, background=True)
        sent = AsyncMock()
        async with app.lifespan():
            with pytest.raises(ConfigurationError):
                await app({"type": "lifespan"}, AsyncMock(), sent)
        assert sent.await_args.args[0]["type"] == "lifespan.startup.failed"  # type: ignore[union-attr]
