"""Deliveries are answered as the receiver's table says, and no event is lost silently."""

from __future__ import annotations

import functools
import logging
from typing import Any
from unittest.mock import AsyncMock

import pytest

from calcom_async import ConfigurationError, DecodeError
from calcom_async.models import WebhookBooking, WebhookTrigger
from calcom_async.webhooks import MemorySeenStore, WebhookEvent, WebhookReceiver

from .asgi import DISCONNECT, call, deliver, part
from .deliveries import RECORDED, SECRET, SIGNED, Delivery, made, signed
from .handling import Notes, receiver

pytestmark = pytest.mark.anyio


@pytest.fixture
def notes() -> Notes:
    return Notes()


class TestAnswers:
    """What is answered to what."""

    async def test_an_event_that_is_handled(self, notes: Notes) -> None:
        answer = await deliver(receiver(notes), made())
        assert (answer.status, answer.text) == (204, "")
        assert "content-type" not in answer.headers
        assert notes.triggers == ["BOOKING_CREATED"]

    @pytest.mark.parametrize("name", SIGNED)
    async def test_recorded_deliveries(self, notes: Notes, name: str) -> None:
        app = WebhookReceiver(secret=["the next one", SIGNED[name].secret or ""])
        app.on_any(notes)
        assert (await deliver(app, SIGNED[name])).status == 204
        assert notes.events[0].raw == SIGNED[name].body

    @pytest.mark.parametrize(
        ("delivery", "text"),
        [
            (made()._replace(headers={}), "no X-Cal-Signature-256"),
            (made()._replace(body=b"{}"), "not that of this body"),
            (RECORDED["custom_template"], "not signed"),
        ],
    )
    async def test_one_that_is_not_theirs(self, notes: Notes, delivery: Delivery, text: str) -> None:
        answer = await deliver(receiver(notes), delivery)
        assert answer.status == 401
        assert text in answer.text
        assert notes.events == []

    async def test_two_signatures(self, notes: Notes) -> None:
        delivery = made()
        headers = {**delivery.headers, "x-cal-signature-256": "0" * 64}
        answer = await call(receiver(notes), [part(delivery.body, more=False)], headers)
        assert answer.status == 401
        assert "2 X-Cal-Signature-256 headers" in answer.text

    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
    async def test_other_methods(self, notes: Notes, method: str) -> None:
        answer = await deliver(receiver(notes), made(), method=method)
        assert (answer.status, answer.headers["allow"]) == (405, "POST")
        assert notes.events == []

    async def test_a_body_in_pieces(self, notes: Notes) -> None:
        delivery = made()
        pieces = [part(bytes([byte])) for byte in delivery.body]
        answer = await call(receiver(notes), [*pieces, part(b"", more=False)], delivery.headers)
        assert answer.status == 204
        assert notes.events[0].raw == delivery.body

    async def test_a_body_that_says_it_is_too_long_is_not_read(self, notes: Notes) -> None:
        delivery = made()
        answer = await deliver(receiver(notes, max_body=20), delivery, **{"Content-Length": str(len(delivery.body))})
        assert (answer.status, answer.read) == (413, 0)

    @pytest.mark.parametrize("length", [None, "5", "-1", "x"])
    async def test_a_body_that_grows_too_long_is_not_read_to_its_end(self, notes: Notes, length: str | None) -> None:
        delivery = signed(b"x" * 100)
        headers = {**delivery.headers, **({"Content-Length": length} if length else {})}
        pieces = [part(b"x" * 10) for _ in range(9)]
        answer = await call(receiver(notes, max_body=30), [*pieces, part(b"x" * 10, more=False)], headers)
        assert (answer.status, answer.read) == (413, 4)
        assert answer.headers["connection"] == "close"
        assert notes.events == []

    async def test_a_body_at_the_limit(self, notes: Notes) -> None:
        delivery = made()
        assert (await deliver(receiver(notes, max_body=len(delivery.body)), delivery)).status == 204

    async def test_a_client_that_leaves_gets_no_answer(self, notes: Notes) -> None:
        delivery = made()
        answer = await call(receiver(notes), [part(delivery.body), DISCONNECT], delivery.headers)
        assert answer.status == 0
        assert notes.events == []

    async def test_a_socket_is_closed(self, notes: Notes) -> None:
        send = AsyncMock()
        await receiver(notes)({"type": "websocket"}, AsyncMock(), send)
        assert send.call_args.args[0]["type"] == "websocket.close"


class TestHandlers:
    """Who gets which event."""

    async def test_by_trigger_and_all(self) -> None:
        app = WebhookReceiver(secret=SECRET)
        seen: list[str] = []

        @app.on(WebhookTrigger.BOOKING_CREATED, "BOOKING_REQUESTED")
        async def booked(event: WebhookEvent[WebhookBooking]) -> None:
            assert isinstance(event.payload, WebhookBooking)
            seen.append(f"booked {event.trigger}")

        @app.on_any
        async def anything(event: WebhookEvent[Any]) -> None:
            seen.append(f"any {event.trigger}")

        @app.on("BOOKING_DREAMT")
        async def dreamt(event: WebhookEvent[Any]) -> None:
            seen.append(f"dreamt {event.payload['uid']}")

        for trigger in ("BOOKING_CREATED", "BOOKING_REQUESTED", "BOOKING_CANCELLED", "BOOKING_DREAMT"):
            assert (await deliver(app, made(trigger))).status == 204
        assert (await deliver(app, signed(b"a=b"))).status == 204
        assert seen == [
            "booked BOOKING_CREATED",
            "any BOOKING_CREATED",
            "booked BOOKING_REQUESTED",
            "any BOOKING_REQUESTED",
            "any BOOKING_CANCELLED",
            "any BOOKING_DREAMT",
            "dreamt b7",
            "any None",
        ]
        await booked(WebhookEvent(
            trigger="X", payload=WebhookBooking.from_dict({}), created_at=None, version=None, raw=b""
        ))  # fmt: skip  # it is still the function that it was
        assert seen[-1] == "booked X"

    async def test_an_event_that_nobody_wants(self) -> None:
        assert (await deliver(WebhookReceiver(secret=SECRET), made())).status == 204

    async def test_what_can_handle(self) -> None:
        app = WebhookReceiver(secret=SECRET)
        mock = AsyncMock()
        app.on_any(mock)
        app.on_any(functools.partial(mock, "more"))  # type: ignore[arg-type]

        @functools.wraps(mock)
        def wrapped(event: WebhookEvent[Any]) -> Any:
            return mock(event)

        app.on_any(wrapped)
        app.on_any(Notes().__call__)
        assert (await deliver(app, made())).status == 204
        assert mock.await_count == 3

    @pytest.mark.parametrize("handler", [lambda event: None, print, None, 7, Notes])
    async def test_what_cannot(self, handler: Any) -> None:
        app = WebhookReceiver(secret=SECRET)
        with pytest.raises(ConfigurationError, match="a handler must be an async def"):
            app.on_any(handler)
        with pytest.raises(ConfigurationError, match="a handler must be an async def"):
            app.on("BOOKING_CREATED")(handler)

    async def test_no_trigger(self) -> None:
        app: Any = WebhookReceiver(secret=SECRET)
        for triggers in ((), ("",), (7,), (AsyncMock(),)):
            with pytest.raises(ConfigurationError, match="takes triggers"):
                app.on(*triggers)


class TestFailures:
    """What is not handled is not promised."""

    async def test_a_handler_that_raises(self, caplog: pytest.LogCaptureFixture) -> None:
        notes = Notes(failures=1)
        app = receiver(notes, seen=MemorySeenStore(), on_error=notes.on_error)
        later = Notes()
        app.on_any(later)
        answer = await deliver(app, made(title="Ann's secret"))
        assert answer.status == 500
        assert "database" not in answer.text
        assert [str(error) for error in notes.errors] == ["the database is away"]
        assert later.events == []
        assert "a delivery of BOOKING_CREATED was not handled" in caplog.text
        assert "Ann" not in caplog.text
        assert (await deliver(app, made(title="Ann's secret"))).status == 204  # it comes again and is handled again
        assert len(notes.events) == 2

    async def test_a_body_that_does_not_fit(self, notes: Notes) -> None:
        app = receiver(notes, on_error=notes.on_error)
        delivery = made(attendees="nobody")
        assert (await deliver(app, delivery)).status == 500
        assert notes.events == []
        assert isinstance(notes.errors[0], DecodeError)

    async def test_the_hook_gets_the_event(self) -> None:
        hook = AsyncMock()
        app = WebhookReceiver(secret=SECRET, on_error=hook)
        delivery = made(attendees="nobody")
        await deliver(app, delivery)
        event = hook.await_args.args[0]  # type: ignore[union-attr]
        assert event.raw == delivery.body
        assert event.trigger is WebhookTrigger.BOOKING_CREATED

    async def test_a_hook_that_fails_changes_nothing(self, caplog: pytest.LogCaptureFixture) -> None:
        app = receiver(Notes(failures=1), on_error=AsyncMock(side_effect=OSError("disk full")))
        assert (await deliver(app, made())).status == 500
        assert "on_error failed" in caplog.text

    async def test_a_refusal_is_logged_without_its_body(self, notes: Notes, caplog: pytest.LogCaptureFixture) -> None:
        await deliver(receiver(notes), made(title="Ann")._replace(headers={"X-Cal-Signature-256": "f" * 64}))
        assert "a delivery was refused" in caplog.text
        assert "Ann" not in caplog.text
        assert "ffff" not in caplog.text


class TestSettings:
    """Mistakes are told when the receiver is made."""

    async def test_no_secret(self) -> None:
        with pytest.raises(ConfigurationError, match="CAL_WEBHOOK_SECRET"):
            WebhookReceiver()

    async def test_a_secret_in_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
        assert (await deliver(WebhookReceiver(), made())).status == 204

    @pytest.mark.parametrize(
        ("options", "problem"),
        [
            ({"seen": MemorySeenStore}, "seen must have the methods"),
            ({"seen": {}}, "seen must have the methods"),
            ({"on_error": print}, "on_error must be an async def"),
            ({"max_body": 0}, "max_body must be"),
            ({"max_body": 1.5}, "max_body must be"),
            ({"max_body": True}, "max_body must be"),
            ({"grace": -1}, "grace must be"),
            ({"grace": "5"}, "grace must be"),
            ({"grace": float("nan")}, "grace must be"),
        ],
    )
    async def test_what_is_wrong(self, options: Any, problem: str) -> None:
        with pytest.raises(ConfigurationError, match=problem):
            WebhookReceiver(secret=SECRET, **options)

    async def test_the_secret_does_not_show(self, notes: Notes, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        app = receiver(notes)
        await deliver(app, made())
        await deliver(app, made()._replace(headers={}))
        assert SECRET not in repr(app) + repr(vars(app)) + caplog.text
