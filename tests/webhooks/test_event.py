"""Every trigger has a typed event; unknown data is kept unchanged."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from models.documents import documents

from calcom_async import ConfigurationError, DecodeError, InputError, WebhookVerificationError, models
from calcom_async._strict import check
from calcom_async.models import WebhookBooking, WebhookBookingStatus, WebhookForm, WebhookMeeting, WebhookTrigger
from calcom_async.webhooks import SIGNATURE_HEADER, WebhookEvent, parse, parse_unverified
from calcom_async.webhooks._payloads import FLAT, PAYLOADS
from codegen.document import bundle

from .deliveries import RECORDED, SECRET, SIGNED, made, sign, signed

WEBHOOKS = bundle()["webhooks"]
few = settings(max_examples=10, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
MEETING = {
    "triggerEvent": "MEETING_STARTED",
    "id": 7,
    "uid": "b7",
    "title": "Intro",
    "createdAt": "2026-11-01T09:00:00.000Z",
    "startTime": "2026-12-01T09:00:00.000Z",
    "status": "ACCEPTED",
}


def event_of(data: Any) -> WebhookEvent[Any]:
    """The event of an unsigned delivery."""
    return parse_unverified(data if isinstance(data, bytes) else json.dumps(data).encode())


@pytest.mark.parametrize("name", SIGNED)
def test_recorded_deliveries(name: str) -> None:
    delivery = SIGNED[name]
    event = parse(delivery.body, delivery.headers, secret=delivery.secret)
    sent = delivery.json
    assert event.trigger is WebhookTrigger(sent["triggerEvent"])
    assert event.created_at == dt.datetime.fromisoformat(sent["createdAt"])
    assert event.raw == delivery.body
    assert event.additional_properties == {}
    assert isinstance(event.payload, WebhookBooking) == (name in ("booking_created", "booking_requested"))
    check(event.payload)
    payload: Any = event.payload
    assert payload.additional_properties == {}
    assert payload.status is WebhookBookingStatus(sent["payload"]["status"])
    assert payload.start_time == dt.datetime.fromisoformat(sent["payload"]["startTime"])
    assert payload.attendees[0].email == "ann@example.org"
    assert {key: response.value for key, response in payload.responses.items() if response.value is not None} == {
        key: response["value"] for key, response in sent["payload"]["responses"].items() if "value" in response
    }


def payload_schema(trigger: str) -> str:
    """The name of the component that the document gives as the trigger's payload."""
    schema = WEBHOOKS[trigger]["post"]["requestBody"]["content"]["application/json"]["schema"]
    inner = schema["allOf"][0] if "allOf" in schema else schema["properties"]["payload"]
    name: str = inner["$ref"].rsplit("/", 1)[1]
    return name


@pytest.mark.parametrize("trigger", list(WebhookTrigger))
@few
@given(data=st.data())
def test_each_trigger_has_its_type(trigger: WebhookTrigger, data: Any) -> None:
    component = payload_schema(trigger)
    payload = data.draw(documents(component))
    if trigger in FLAT:
        body = {**payload, "triggerEvent": str(trigger)}
    else:
        body = {"triggerEvent": str(trigger), "createdAt": "2026-12-01T09:00:00Z", "payload": payload}
    raw = json.dumps(body).encode()
    event = parse(raw, {SIGNATURE_HEADER: sign(raw)}, secret=SECRET)
    assert event.trigger is trigger
    assert type(event.payload).__name__ == component
    assert event.payload == getattr(models, component).from_dict(payload)
    assert (event.created_at is None) == (trigger in FLAT)
    assert not event.templated
    assert event.key is not None


def test_the_table_covers_every_trigger() -> None:
    assert set(PAYLOADS) == set(WebhookTrigger)


class TestShapes:
    """Envelopes, flat bodies, and fields next to the payload."""

    def test_meeting_events_are_flat(self) -> None:
        event = event_of(MEETING)
        assert isinstance(event.payload, WebhookMeeting)
        assert event.payload.uid == "b7"
        assert event.payload.created_at == dt.datetime(2026, 11, 1, 9, tzinfo=dt.UTC)
        assert event.created_at is None  # the body's createdAt belongs to the booking
        assert event.payload.additional_properties == {}

    def test_a_meeting_in_an_envelope_is_decoded_too(self) -> None:
        meeting = {key: value for key, value in MEETING.items() if key != "triggerEvent"}
        event = event_of({"triggerEvent": "MEETING_STARTED", "createdAt": "2026-12-01T09:00:00Z", "payload": meeting})
        assert isinstance(event.payload, WebhookMeeting)
        assert event.payload.uid == "b7"
        assert event.created_at == dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)

    def test_form_values_next_to_the_payload_are_kept(self) -> None:
        form = {"formId": "f", "formName": "Triage", "responses": {"name": {"label": "Name", "value": "Ann"}}}
        event = event_of({"name": "Ann", "triggerEvent": "FORM_SUBMITTED", "createdAt": "x", "payload": form})
        assert isinstance(event.payload, WebhookForm)
        assert event.additional_properties == {"name": "Ann"}
        assert event.payload.responses is not None
        assert event.payload.responses["name"].value == "Ann"
        assert event.created_at is None

    def test_new_fields_and_values_are_kept(self) -> None:
        event = event_of(made(status="DREAMT", mood="good").json)
        assert isinstance(event.payload, WebhookBooking)
        assert event.payload.status == "DREAMT"
        assert event.payload.additional_properties == {"mood": "good"}

    def test_an_unknown_trigger(self) -> None:
        event = event_of(made("BOOKING_DREAMT", dream=1).json)
        assert event.trigger == "BOOKING_DREAMT"
        assert not isinstance(event.trigger, WebhookTrigger)
        assert event.payload == {"uid": "b7", "dream": 1}
        assert not event.templated
        assert event.key is not None

    def test_the_ping_sent_by_the_settings_page(self) -> None:
        event = event_of({"triggerEvent": "PING", "createdAt": "2026-12-01T09:00:00Z", "payload": {"type": "Test"}})
        assert (event.trigger, event.payload) == ("PING", {"type": "Test"})


class TestTemplates:
    """A custom template replaces the whole body."""

    def test_a_recorded_delivery(self) -> None:
        delivery = RECORDED["custom_template"]
        event = parse_unverified(delivery.body, delivery.headers)
        assert event.trigger is None
        assert event.payload == delivery.json
        assert event.templated
        assert event.key is None
        assert event.raw == delivery.body

    @pytest.mark.parametrize(
        "raw",
        [b"title=Intro&at=9", b"", b"Hello", b"[1]", b"null", b"7", b"\xff\xfe", b"{", b"[" * 100_000, b"9" * 9000],
        ids=lambda raw: repr(raw[:8]),
    )
    def test_a_body_that_is_not_a_json_object(self, raw: bytes) -> None:
        event = parse(raw, {SIGNATURE_HEADER: sign(raw)}, secret=SECRET)
        assert (event.trigger, event.payload, event.raw) == (None, None, raw)
        assert event.templated

    def test_a_template_with_a_trigger_is_not_decoded(self) -> None:
        event = event_of({"triggerEvent": "BOOKING_CREATED", "startTime": "on Monday", "payload": "Intro"})
        assert event.trigger is WebhookTrigger.BOOKING_CREATED
        assert event.payload["startTime"] == "on Monday"
        assert event.templated
        assert event.key is None

    def test_a_template_with_a_time_has_a_key(self) -> None:
        event = event_of({"triggerEvent": "BOOKING_CREATED", "createdAt": "2026-12-01T09:00:00.123Z"})
        assert event.templated
        assert event.key is not None

    @pytest.mark.parametrize("trigger", [7, None, ["BOOKING_CREATED"], {"a": 1}])
    def test_a_trigger_that_is_not_a_string(self, trigger: Any) -> None:
        assert event_of({"triggerEvent": trigger, "payload": {"uid": "b7"}}).trigger is None


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_an_event(raw: bytes) -> None:
    event = parse(raw, {SIGNATURE_HEADER: sign(raw)}, secret=SECRET)
    assert event.raw == raw


class TestUnexpectedShapes:
    """The error names the JSON path but not the value."""

    @pytest.mark.parametrize(
        ("body", "path"),
        [
            (made(startTime="on Monday, with Ann").json, r"webhook BOOKING_CREATED: \$\.payload\.startTime"),
            (made(attendees=[{"name": "A"}, "with Ann"]).json, r"\$\.payload\.attendees\[1\]"),
            ({**MEETING, "startTime": "with Ann"}, r"webhook MEETING_STARTED: \$\.startTime"),
        ],
    )
    def test_a_decode_error_names_the_path(self, body: Any, path: str) -> None:
        with pytest.raises(DecodeError, match=path) as caught:
            event_of(body)
        assert "Ann" not in str(caught.value)


class TestHeaders:
    """Any mapping, with names in any case."""

    delivery = made()

    @pytest.mark.parametrize("kind", [dict, httpx.Headers])
    @pytest.mark.parametrize("case", [str.lower, str.upper, str.title])
    def test_any_case(self, kind: Any, case: Any) -> None:
        headers = kind(
            {
                case(SIGNATURE_HEADER): self.delivery.headers[SIGNATURE_HEADER],
                case("X-Cal-Webhook-Version"): "2021-10-20",
            }
        )
        event = parse(self.delivery.body, headers, secret=SECRET)
        assert event.version == "2021-10-20"

    def test_no_signature(self) -> None:
        with pytest.raises(WebhookVerificationError, match="has no X-Cal-Signature-256"):
            parse(self.delivery.body, {}, secret=SECRET)

    def test_two_different_signatures(self) -> None:
        headers = {SIGNATURE_HEADER: self.delivery.headers[SIGNATURE_HEADER], SIGNATURE_HEADER.lower(): "0" * 64}
        with pytest.raises(WebhookVerificationError, match="2 different X-Cal-Signature-256 headers"):
            parse(self.delivery.body, headers, secret=SECRET)

    def test_headers_that_are_not_a_mapping(self) -> None:
        with pytest.raises(InputError, match="headers must be a mapping"):
            parse(self.delivery.body, [("a", "b")], secret=SECRET)  # type: ignore[arg-type]

    def test_no_version(self) -> None:
        assert parse(self.delivery.body, self.delivery.headers, secret=SECRET).version is None


class TestVerification:
    """Only verified deliveries are parsed, except by `parse_unverified`."""

    def test_a_secret_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        delivery = made()
        with pytest.raises(ConfigurationError, match="CAL_WEBHOOK_SECRET"):
            parse(delivery.body, delivery.headers)
        monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
        assert parse(delivery.body, delivery.headers).trigger is WebhookTrigger.BOOKING_CREATED

    def test_a_wrong_signature(self) -> None:
        delivery = made()
        with pytest.raises(WebhookVerificationError):
            parse(delivery.body, {SIGNATURE_HEADER: "0" * 64}, secret=SECRET)

    def test_a_str_body_is_rejected(self) -> None:
        delivery = made()
        with pytest.raises(InputError, match="raw bytes"):
            parse(delivery.body.decode(), delivery.headers, secret=SECRET)  # type: ignore[arg-type]
        with pytest.raises(InputError, match="raw bytes"):
            parse_unverified(delivery.body.decode())  # type: ignore[arg-type]


class TestEvents:
    """Events are immutable values."""

    def test_copies_and_pickles(self) -> None:
        for body in (made().json, MEETING, made("NEW").json, b"x"):
            event = event_of(body)
            for clone in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
                assert clone == event
                assert clone.key == event.key
                assert repr(clone) == repr(event)

    def test_events_are_immutable(self) -> None:
        with pytest.raises(AttributeError):
            event_of(made().json).trigger = "OTHER"  # type: ignore[misc]

    def test_the_repr_hides_secrets(self) -> None:
        call = {"type": "daily_video", "url": "https://v.example", "password": "t0ken"}
        for event in (
            event_of(made(oneTimePassword="0-t-p", videoCallData=call).json),
            event_of(made("INSTANT_MEETING", connectAndJoinUrl="https://x/?token=t0ken").json),
            event_of(made("NEW", key="t0ken").json),
            event_of(signed({"key": "t0ken"}).body),
        ):
            assert "t0ken" not in repr(event)
            assert "0-t-p" not in repr(event)
        assert "trigger=NEW" in repr(event_of(made("NEW").json))

    def test_the_key_depends_on_the_bytes(self) -> None:
        delivery = made()
        assert event_of(delivery.body).key == event_of(delivery.body).key
        assert event_of(delivery.body).key != event_of(delivery.body + b" ").key
        assert len(event_of(delivery.body).key or "") == 64
