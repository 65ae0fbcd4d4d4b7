"""The receiver responds to deliveries according to its table, and no event is lost silently."""

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


class TestResponses:
    """The status for each kind of request."""

    async def test_a_handled_event(self, notes: Notes) -> None:
        response = await deliver(receiver(notes), made())
        assert (response.status, response.text) == (204, "")
        assert "content-type" not in response.headers
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
            (made()._replace(body=b"{}"), "does not match the body"),
            (RECORDED["custom_template"], "not signed"),
        ],
    )
    async def test_a_delivery_without_a_valid_signature(self, notes: Notes, delivery: Delivery, text: str) -> None:
        response = await deliver(receiver(notes), delivery)
        assert response.status == 401
        assert text in response.text
        assert notes.events == []

    async def test_two_different_signatures(self, notes: Notes) -> None:
        delivery = made()
        headers = [*delivery.headers.items(), ("x-cal-signature-256", "0" * 64)]
        response = await call(receiver(notes), [part(delivery.body, more=False)], headers)
        assert response.status == 401
        assert "2 different X-Cal-Signature-256 headers" in response.text

    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
    async def test_other_methods(self, notes: Notes, method: str) -> None:
        response = await deliver(receiver(notes), made(), method=method)
        assert (response.status, response.headers["allow"]) == (405, "POST")
        assert notes.events == []

    async def test_a_body_in_chunks(self, notes: Notes) -> None:
        delivery = made()
        chunks = [part(bytes([byte])) for byte in delivery.body]
        response = await call(receiver(notes), [*chunks, part(b"", more=False)], delivery.headers.items())
        assert response.status == 204
        assert notes.events[0].raw == delivery.body

    async def test_a_body_whose_content_length_exceeds_the_limit_is_not_read(self, notes: Notes) -> None:
        delivery = made()
        response = await deliver(receiver(notes, max_body=20), delivery, **{"Content-Length": str(len(delivery.body))})
        assert (response.status, response.read) == (413, 0)

    @pytest.mark.parametrize("http_version", ["1.0", "1.1", "2"])
    async def test_reading_stops_once_the_body_exceeds_the_limit(self, notes: Notes, http_version: str) -> None:
        delivery = signed(b"x" * 100)
        chunks = [*(part(b"x" * 10) for _ in range(9)), part(b"x" * 10, more=False)]
        headers = [*delivery.headers.items(), ("transfer-encoding", "chunked")]
        response = await call(receiver(notes, max_body=30), chunks, headers, http_version=http_version)
        assert (response.status, response.read) == (413, 4)
        assert response.headers.get("connection") == (None if http_version == "2" else "close")
        assert notes.events == []

    @pytest.mark.parametrize("digits", [25, 5000])
    async def test_a_content_length_with_many_digits(self, notes: Notes, digits: int) -> None:
        response = await deliver(receiver(notes), made(), **{"Content-Length": "9" * digits})
        assert (response.status, response.read) == (413, 0)

    @pytest.mark.parametrize("length", ["-5", "+5", "", "x", "0x10", "1_0", "5, 5", "5.0", "\xb2", "1e3"])
    async def test_a_content_length_that_is_not_a_number(self, notes: Notes, length: str) -> None:
        response = await deliver(receiver(notes), made(), **{"Content-Length": length})
        assert (response.status, response.read) == (400, 0)
        assert response.headers["connection"] == "close"
        assert "Content-Length must be a number of bytes" in response.text
        assert notes.events == []

    @pytest.mark.parametrize(("more", "read"), [(-1, 1), (1, 1), (10_000, 1)])
    async def test_a_content_length_that_does_not_match_the_body(self, notes: Notes, more: int, read: int) -> None:
        delivery = made()
        response = await deliver(receiver(notes), delivery, **{"Content-Length": str(len(delivery.body) + more)})
        assert (response.status, response.read) == (400, read)
        assert notes.events == []

    async def test_reading_stops_once_the_body_exceeds_its_content_length(self, notes: Notes) -> None:
        delivery = signed(b"x" * 100)
        chunks = [*(part(b"x" * 10) for _ in range(9)), part(b"x" * 10, more=False)]
        headers = [*delivery.headers.items(), ("content-length", "15")]
        response = await call(receiver(notes, max_body=30), chunks, headers)
        assert (response.status, response.read) == (400, 2)

    @pytest.mark.parametrize(
        ("extra", "status"),
        [
            ([], 204),
            ([("Content-Length", "{}")], 204),
            ([("content-length", " {} ")], 204),
            ([("Content-Length", "5")], 400),
            ([("Transfer-Encoding", "chunked")], 400),
        ],
    )
    async def test_repeated_and_conflicting_lengths(
        self, notes: Notes, extra: list[tuple[str, str]], status: int
    ) -> None:
        delivery = made()
        length = len(delivery.body)
        headers = [*delivery.headers.items(), ("Content-Length", str(length))]
        headers += [(name, value.format(length)) for name, value in extra]
        response = await call(receiver(notes), [part(delivery.body, more=False)], headers)
        assert response.status == status
        assert len(notes.events) == (status == 204)

    async def test_an_empty_body_with_its_length(self, notes: Notes) -> None:
        assert (await deliver(receiver(notes), signed(b""), **{"Content-Length": "000"})).status == 204

    async def test_equal_signatures(self, notes: Notes) -> None:
        delivery = made()
        headers = [*delivery.headers.items(), *delivery.headers.items()]
        assert (await call(receiver(notes), [part(delivery.body, more=False)], headers)).status == 204

    async def test_a_body_at_the_limit(self, notes: Notes) -> None:
        delivery = made()
        assert (await deliver(receiver(notes, max_body=len(delivery.body)), delivery)).status == 204

    async def test_a_disconnected_client_gets_no_response(self, notes: Notes) -> None:
        delivery = made()
        response = await call(receiver(notes), [part(delivery.body), DISCONNECT], delivery.headers.items())
        assert response.status == 0
        assert notes.events == []

    async def test_a_websocket_is_closed(self, notes: Notes) -> None:
        send = AsyncMock()
        await receiver(notes)({"type": "websocket"}, AsyncMock(), send)
        assert send.call_args.args[0]["type"] == "websocket.close"


class TestHandlers:
    """Which handlers get which events."""

    async def test_handlers_by_trigger_and_for_all(self) -> None:
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
        ))  # fmt: skip  # the decorator returns the function unchanged
        assert seen[-1] == "booked X"

    async def test_an_event_without_a_handler(self) -> None:
        assert (await deliver(WebhookReceiver(secret=SECRET), made())).status == 204

    async def test_valid_handlers(self) -> None:
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
    async def test_invalid_handlers(self, handler: Any) -> None:
        app = WebhookReceiver(secret=SECRET)
        with pytest.raises(ConfigurationError, match="a handler must be an async def"):
            app.on_any(handler)
        with pytest.raises(ConfigurationError, match="a handler must be an async def"):
            app.on("BOOKING_CREATED")(handler)

    async def test_invalid_triggers(self) -> None:
        app: Any = WebhookReceiver(secret=SECRET)
        for triggers in ((), ("",), (7,), (AsyncMock(),)):
            with pytest.raises(ConfigurationError, match="needs triggers"):
                app.on(*triggers)


class TestFailures:
    """An event that was not handled is not acknowledged."""

    async def test_a_handler_that_raises(self, caplog: pytest.LogCaptureFixture) -> None:
        notes = Notes(failures=1)
        app = receiver(notes, seen=MemorySeenStore(), on_error=notes.on_error)
        later = Notes()
        app.on_any(later)
        response = await deliver(app, made(title="Ann's secret"))
        assert response.status == 500
        assert "database" not in response.text
        assert [str(error) for error in notes.errors] == ["the database is down"]
        assert later.events == []
        assert "a delivery of BOOKING_CREATED was not handled" in caplog.text
        assert "Ann" not in caplog.text
        assert (await deliver(app, made(title="Ann's secret"))).status == 204  # the redelivery is handled
        assert len(notes.events) == 2

    async def test_a_body_without_the_documented_shape(self, notes: Notes) -> None:
        app = receiver(notes, on_error=notes.on_error)
        delivery = made(attendees="nobody")
        assert (await deliver(app, delivery)).status == 500
        assert notes.events == []
        assert isinstance(notes.errors[0], DecodeError)

    async def test_on_error_gets_the_event(self) -> None:
        hook = AsyncMock()
        app = WebhookReceiver(secret=SECRET, on_error=hook)
        delivery = made(attendees="nobody")
        await deliver(app, delivery)
        event = hook.await_args.args[0]  # type: ignore[union-attr]
        assert event.raw == delivery.body
        assert event.trigger is WebhookTrigger.BOOKING_CREATED

    async def test_a_failing_on_error_is_only_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        app = receiver(Notes(failures=1), on_error=AsyncMock(side_effect=OSError("disk full")))
        assert (await deliver(app, made())).status == 500
        assert "on_error failed" in caplog.text

    async def test_a_rejection_is_logged_without_the_body(self, notes: Notes, caplog: pytest.LogCaptureFixture) -> None:
        await deliver(receiver(notes), made(title="Ann")._replace(headers={"X-Cal-Signature-256": "f" * 64}))
        assert "rejected a delivery" in caplog.text
        assert "Ann" not in caplog.text
        assert "ffff" not in caplog.text


class TestSettings:
    """Invalid settings are reported when the receiver is created."""

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
            ({"max_background": 0}, "max_background must be"),
            ({"max_background": 2.5}, "max_background must be"),
            ({"max_background": True}, "max_background must be"),
            ({"max_background": None}, "max_background must be"),
            ({"max_body": 0}, "max_body must be"),
            ({"max_body": 1.5}, "max_body must be"),
            ({"max_body": True}, "max_body must be"),
            ({"grace": -1}, "grace must be"),
            ({"grace": "5"}, "grace must be"),
            ({"grace": float("nan")}, "grace must be"),
        ],
    )
    async def test_invalid_settings(self, options: Any, problem: str) -> None:
        with pytest.raises(ConfigurationError, match=problem):
            WebhookReceiver(secret=SECRET, **options)

    async def test_the_secret_is_hidden(self, notes: Notes, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        app = receiver(notes)
        await deliver(app, made())
        await deliver(app, made()._replace(headers={}))
        assert SECRET not in repr(app) + repr(vars(app)) + caplog.text
