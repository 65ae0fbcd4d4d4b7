"""Handlers run after the response, a bounded number at a time, and the lifespan waits for them."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import Any
from unittest.mock import AsyncMock

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from calcom_async import ConfigurationError
from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver
from calcom_async.webhooks import receiver as receiver_module

from .asgi import Lifespan, deliver
from .deliveries import SECRET, made
from .handling import Notes, receiver

pytestmark = pytest.mark.anyio


@pytest.fixture
def notes() -> Notes:
    return Notes()


class Gate:
    """A handler that waits until `go` is set; `done` counts the events that it has handled."""

    def __init__(self) -> None:
        self.go, self.started = anyio.Event(), anyio.Event()
        self.running = self.peak = self.done = 0

    async def __call__(self, event: WebhookEvent[Any]) -> None:
        self.started.set()
        self.running += 1
        self.peak = max(self.peak, self.running)
        try:
            await self.go.wait()
        finally:
            self.running -= 1
        self.done += 1


def gated(gate: Gate, **options: Any) -> WebhookReceiver:
    app = WebhookReceiver(secret=SECRET, background=True, **options)
    app.on_any(gate)
    return app


def numbered(number: int) -> Any:
    return made(number=number)


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


class TestLimit:
    """`max_background` events are handled at once; the sender is asked to send the others again."""

    async def test_too_many(self, caplog: pytest.LogCaptureFixture) -> None:
        gate, seen = Gate(), MemorySeenStore()
        app = gated(gate, max_background=3, seen=seen)
        async with app.lifespan():
            responses = [await deliver(app, numbered(number)) for number in range(5)]
            assert [response.status for response in responses] == [204, 204, 204, 503, 503]
            assert int(responses[3].headers["retry-after"]) > 0
            assert "3 events are being handled" in caplog.text
            await gate.started.wait()
            gate.go.set()
            while gate.running or gate.done < 3:
                await anyio.lowlevel.checkpoint()
            # The rejected events were not claimed, so they can be delivered again.
            assert [(await deliver(app, numbered(number))).status for number in (3, 4)] == [204, 204]
        assert (gate.done, gate.peak) == (5, 3)

    async def test_the_default_is_bounded(self) -> None:
        gate = Gate()
        app = gated(gate)
        async with app.lifespan():
            statuses = [(await deliver(app, numbered(number))).status for number in range(200)]
            assert {statuses.count(204), statuses.count(503)} == {100}
            gate.go.set()
        assert (gate.done, gate.peak) == (100, 100)

    async def test_an_event_that_is_not_handled_now_takes_no_place(self) -> None:
        notes = Notes()
        seen = MemorySeenStore()
        app = receiver(notes, background=True, max_background=1, seen=seen, on_error=notes.on_error)
        async with app.lifespan():
            for _ in range(3):
                assert (await deliver(app, made())).status == 204
                await settle(notes, 1)
            claim, seen.claim = seen.claim, AsyncMock(side_effect=ConnectionError)  # type: ignore[method-assign]
            assert (await deliver(app, numbered(2))).status == 500
            seen.claim = claim  # type: ignore[method-assign]
            assert (await deliver(app, numbered(2))).status == 204
        assert len(notes.events) == 2

    async def test_a_failure_frees_its_place(self) -> None:
        notes = Notes(failures=2)
        app = receiver(notes, background=True, max_background=1, on_error=notes.on_error)
        async with app.lifespan():
            for number in range(3):
                assert (await deliver(app, numbered(number))).status == 204
                await settle(notes, number + 1)
        assert (len(notes.events), len(notes.errors)) == (3, 2)


async def settle(notes: Notes, events: int) -> None:
    """Wait until that many events were handled and their tasks have ended."""
    while len(notes.events) < events:
        await anyio.lowlevel.checkpoint()
    await anyio.wait_all_tasks_blocked()


class ApplicationError(Exception):
    """The application's own lifespan failed."""


async def deliver_and_fail(app: WebhookReceiver) -> None:
    async with app.lifespan():
        assert (await deliver(app, made())).status == 204
        raise ApplicationError


class TestLifespan:
    """The lifespan belongs to no task, and waits for handlers however it ends."""

    @pytest.mark.parametrize("background", [False, True])
    async def test_the_applications_exception_is_raised_unchanged(self, notes: Notes, background: bool) -> None:
        app = receiver(notes, background=background)
        error = ApplicationError("the database is down")
        with pytest.raises(ApplicationError) as caught:
            async with app.lifespan():
                raise error
        assert caught.value is error
        assert error.__cause__ is None
        assert error.__context__ is None
        async with app.lifespan():  # and it can be entered again
            pass

    async def test_handlers_have_their_grace_when_the_application_fails(self) -> None:
        done = []
        app = WebhookReceiver(secret=SECRET, background=True)

        @app.on_any
        async def slow(event: WebhookEvent[Any]) -> None:
            for _ in range(20):
                await anyio.sleep(0.001)
            done.append(event.trigger)

        with pytest.raises(ApplicationError):
            await deliver_and_fail(app)
        assert done == ["BOOKING_CREATED"]

    async def test_the_grace_ends_when_the_application_fails(self) -> None:
        gate, notes, seen = Gate(), Notes(), MemorySeenStore()
        app = gated(gate, grace=0.01, on_error=notes.on_error, seen=seen)
        with anyio.fail_after(5), pytest.raises(ApplicationError):
            await deliver_and_fail(app)
        assert [type(error) for error in notes.errors] == [TimeoutError]
        gate.go.set()
        assert (await deliver(app, made())).status == 204  # it did not stay claimed

    @pytest.mark.parametrize("background", [False, True])
    async def test_it_is_entered_and_exited_in_different_tasks(self, background: bool) -> None:
        gate = Gate()
        app = WebhookReceiver(secret=SECRET, background=background)
        app.on_any(gate)
        gate.go.set()
        lifespan = app.lifespan()
        async with anyio.create_task_group() as group:
            group.start_soon(lifespan.__aenter__)
        async with anyio.create_task_group() as group:
            group.start_soon(deliver, app, made())
        async with anyio.create_task_group() as group:
            group.start_soon(lifespan.__aexit__, None, None, None)
        assert gate.done == 1

    async def test_a_cancelled_scope_does_not_shorten_the_grace(self) -> None:
        gate = Gate()
        app = gated(gate)

        async def open_later() -> None:
            await gate.started.wait()
            for _ in range(10):
                await anyio.sleep(0.001)
            gate.go.set()

        async with anyio.create_task_group() as group:
            group.start_soon(open_later)
            with anyio.CancelScope() as scope:
                async with app.lifespan():
                    await deliver(app, made())
                    scope.cancel()
                    await anyio.sleep_forever()
        assert gate.done == 1

    @pytest.mark.parametrize("anyio_backend", ["asyncio"])
    async def test_cancelling_the_task_that_waits_cancels_the_handlers(self, anyio_backend: str) -> None:
        gate, notes = Gate(), Notes()
        app = gated(gate, on_error=notes.on_error)

        async def run() -> None:
            async with app.lifespan():
                await deliver(app, made())

        task = asyncio.create_task(run())
        await gate.started.wait()
        await anyio.wait_all_tasks_blocked()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [type(error) for error in notes.errors] == [TimeoutError]

    async def test_a_handler_that_ignores_cancellation_is_left_behind(
        self, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(receiver_module, "CLEANUP_TIMEOUT", 0.01)
        started, go, done = anyio.Event(), anyio.Event(), anyio.Event()
        app = WebhookReceiver(secret=SECRET, background=True, grace=0)

        @app.on_any
        async def stubborn(event: WebhookEvent[Any]) -> None:
            with anyio.CancelScope(shield=True):
                started.set()
                await go.wait()
                done.set()

        with anyio.fail_after(5):
            async with app.lifespan():
                await deliver(app, made())
                await started.wait()
            assert "1 background handlers did not stop" in caplog.text
            go.set()
            await done.wait()

    async def test_a_handler_that_exits_does_not_affect_others(self, caplog: pytest.LogCaptureFixture) -> None:
        gate = Gate()
        app = gated(gate)

        @app.on("BOOKING_CANCELLED")
        async def leave(event: WebhookEvent[Any]) -> None:
            raise SystemExit(3)

        async with app.lifespan():
            await deliver(app, made())
            await deliver(app, made("BOOKING_CANCELLED", attendees=[]))
            gate.go.set()
        assert gate.done == 2
        assert "a background handler failed" in caplog.text

    async def test_a_delivery_on_another_event_loop_is_handled_first(
        self, notes: Notes, anyio_backend_name: str
    ) -> None:
        app = receiver(notes, background=True)
        async with app.lifespan():
            response = await anyio.to_thread.run_sync(
                lambda: anyio.run(deliver, app, made(), backend=anyio_backend_name)
            )
            assert (response.status, len(notes.events)) == (204, 1)

    async def test_an_event_whose_claim_outlasts_the_lifespan_is_handled_first(self, notes: Notes) -> None:
        go, seen, statuses = anyio.Event(), MemorySeenStore(), list[int]()
        claim = seen.claim

        async def slow_claim(key: str) -> Any:
            await go.wait()
            return await claim(key)

        seen.claim = slow_claim  # type: ignore[method-assign]
        app = receiver(notes, background=True, grace=0, seen=seen)

        async def request() -> None:
            statuses.append((await deliver(app, made())).status)

        async with anyio.create_task_group() as group:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(receiver_module, "CLEANUP_TIMEOUT", 0.01)
                async with app.lifespan():
                    group.start_soon(request)
                    await anyio.wait_all_tasks_blocked()
            go.set()
        assert (statuses, len(notes.events)) == ([204], 1)

    async def test_handlers_run_in_the_context_of_their_request(self) -> None:
        variable: ContextVar[str] = ContextVar("variable")
        values: list[str] = []
        app = WebhookReceiver(secret=SECRET, background=True)

        @app.on_any
        async def note(event: WebhookEvent[Any]) -> None:
            values.append(variable.get())

        async def request(value: str) -> None:
            variable.set(value)
            await deliver(app, made(value=value))

        async with app.lifespan(), anyio.create_task_group() as group:
            group.start_soon(request, "a")
            group.start_soon(request, "b")
        assert sorted(values) == ["a", "b"]
