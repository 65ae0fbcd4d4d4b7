"""Every trigger gives a typed event; what nobody knows is kept as it came."""

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


def of(data: Any) -> WebhookEvent[Any]:
    """The event of a delivery that anybody made."""
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
    assert {key: answer.value for key, answer in payload.responses.items() if answer.value is not None} == {
        key: answer["value"] for key, answer in sent["payload"]["responses"].items() if "value" in answer
    }


def payload_schema(trigger: str) -> str:
    """The component that the document says a trigger carries."""
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


def test_the_table_knows_every_trigger() -> None:
    assert set(PAYLOADS) == set(WebhookTrigger)


class TestShapes:
    """Envelopes, flat bodies, and what stands beside a payload."""

    def test_meetings_are_flat(self) -> None:
        event = of(MEETING)
        assert isinstance(event.payload, WebhookMeeting)
        assert event.payload.uid == "b7"
        assert event.payload.created_at == dt.datetime(2026, 11, 1, 9, tzinfo=dt.UTC)
        assert event.created_at is None  # that one is the booking's
        assert event.payload.additional_properties == {}

    def test_a_meeting_in_an_envelope_is_one_too(self) -> None:
        meeting = {key: value for key, value in MEETING.items() if key != "triggerEvent"}
        event = of({"triggerEvent": "MEETING_STARTED", "createdAt": "2026-12-01T09:00:00Z", "payload": meeting})
        assert isinstance(event.payload, WebhookMeeting)
        assert event.payload.uid == "b7"
        assert event.created_at == dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)

    def test_forms_spread_their_answers(self) -> None:
        form = {"formId": "f", "formName": "Triage", "responses": {"name": {"label": "Name", "value": "Ann"}}}
        event = of({"name": "Ann", "triggerEvent": "FORM_SUBMITTED", "createdAt": "x", "payload": form})
        assert isinstance(event.payload, WebhookForm)
        assert event.additional_properties == {"name": "Ann"}
        assert event.payload.responses is not None
        assert event.payload.responses["name"].value == "Ann"
        assert event.created_at is None

    def test_new_fields_and_values_are_kept(self) -> None:
        event = of(made(status="DREAMT", mood="good").json)
        assert isinstance(event.payload, WebhookBooking)
        assert event.payload.status == "DREAMT"
        assert event.payload.additional_properties == {"mood": "good"}

    def test_a_trigger_that_nobody_knows(self) -> None:
        event = of(made("BOOKING_DREAMT", dream=1).json)
        assert event.trigger == "BOOKING_DREAMT"
        assert not isinstance(event.trigger, WebhookTrigger)
        assert event.payload == {"uid": "b7", "dream": 1}
        assert not event.templated
        assert event.key is not None

    def test_the_ping_of_the_settings_page(self) -> None:
        event = of({"triggerEvent": "PING", "createdAt": "2026-12-01T09:00:00Z", "payload": {"type": "Test"}})
        assert (event.trigger, event.payload) == ("PING", {"type": "Test"})


class TestTemplates:
    """A template replaces the whole body."""

    def test_recorded(self) -> None:
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
    def test_no_json_object(self, raw: bytes) -> None:
        event = parse(raw, {SIGNATURE_HEADER: sign(raw)}, secret=SECRET)
        assert (event.trigger, event.payload, event.raw) == (None, None, raw)
        assert event.templated

    def test_one_that_names_the_trigger_is_not_decoded(self) -> None:
        event = of({"triggerEvent": "BOOKING_CREATED", "startTime": "on Monday", "payload": "Intro"})
        assert event.trigger is WebhookTrigger.BOOKING_CREATED
        assert event.payload["startTime"] == "on Monday"
        assert event.templated
        assert event.key is None

    def test_one_that_says_when_can_be_told_apart(self) -> None:
        event = of({"triggerEvent": "BOOKING_CREATED", "createdAt": "2026-12-01T09:00:00.123Z"})
        assert event.templated
        assert event.key is not None

    @pytest.mark.parametrize("trigger", [7, None, ["BOOKING_CREATED"], {"a": 1}])
    def test_a_trigger_that_is_no_text(self, trigger: Any) -> None:
        assert of({"triggerEvent": trigger, "payload": {"uid": "b7"}}).trigger is None


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_an_event(raw: bytes) -> None:
    event = parse(raw, {SIGNATURE_HEADER: sign(raw)}, secret=SECRET)
    assert event.raw == raw


class TestShapesThatDoNotFit:
    """The place is told, the value is not."""

    @pytest.mark.parametrize(
        ("body", "place"),
        [
            (made(startTime="on Monday, with Ann").json, r"webhook BOOKING_CREATED: \$\.payload\.startTime"),
            (made(attendees=[{"name": "A"}, "with Ann"]).json, r"\$\.payload\.attendees\[1\]"),
            ({**MEETING, "startTime": "with Ann"}, r"webhook MEETING_STARTED: \$\.startTime"),
        ],
    )
    def test_it_is_a_decode_error(self, body: Any, place: str) -> None:
        with pytest.raises(DecodeError, match=place) as caught:
            of(body)
        assert "Ann" not in str(caught.value)


class TestHeaders:
    """Any mapping, in any case."""

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

    def test_none(self) -> None:
        with pytest.raises(WebhookVerificationError, match="has no X-Cal-Signature-256"):
            parse(self.delivery.body, {}, secret=SECRET)

    def test_two_signatures(self) -> None:
        headers = {SIGNATURE_HEADER: self.delivery.headers[SIGNATURE_HEADER], SIGNATURE_HEADER.lower(): "0" * 64}
        with pytest.raises(WebhookVerificationError, match="2 X-Cal-Signature-256 headers that differ"):
            parse(self.delivery.body, headers, secret=SECRET)

    def test_what_is_no_mapping(self) -> None:
        with pytest.raises(InputError, match="headers must be a mapping"):
            parse(self.delivery.body, [("a", "b")], secret=SECRET)  # type: ignore[arg-type]

    def test_no_version(self) -> None:
        assert parse(self.delivery.body, self.delivery.headers, secret=SECRET).version is None


class TestVerification:
    """Nothing is parsed that was not verified, unless that is asked for."""

    def test_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        delivery = made()
        with pytest.raises(ConfigurationError, match="CAL_WEBHOOK_SECRET"):
            parse(delivery.body, delivery.headers)
        monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
        assert parse(delivery.body, delivery.headers).trigger is WebhookTrigger.BOOKING_CREATED

    def test_a_wrong_signature(self) -> None:
        delivery = made()
        with pytest.raises(WebhookVerificationError):
            parse(delivery.body, {SIGNATURE_HEADER: "0" * 64}, secret=SECRET)

    def test_text_is_refused_either_way(self) -> None:
        delivery = made()
        with pytest.raises(InputError, match="raw bytes"):
            parse(delivery.body.decode(), delivery.headers, secret=SECRET)  # type: ignore[arg-type]
        with pytest.raises(InputError, match="raw bytes"):
            parse_unverified(delivery.body.decode())  # type: ignore[arg-type]


class TestEvents:
    """Events are values."""

    def test_copies_and_pickles(self) -> None:
        for body in (made().json, MEETING, made("NEW").json, b"x"):
            event = of(body)
            for clone in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
                assert clone == event
                assert clone.key == event.key
                assert repr(clone) == repr(event)

    def test_they_do_not_change(self) -> None:
        with pytest.raises(AttributeError):
            of(made().json).trigger = "OTHER"  # type: ignore[misc]

    def test_what_is_secret_does_not_show(self) -> None:
        call = {"type": "daily_video", "url": "https://v.example", "password": "t0ken"}
        for event in (
            of(made(oneTimePassword="0-t-p", videoCallData=call).json),
            of(made("INSTANT_MEETING", connectAndJoinUrl="https://x/?token=t0ken").json),
            of(made("NEW", key="t0ken").json),
            of(signed({"key": "t0ken"}).body),
        ):
            assert "t0ken" not in repr(event)
            assert "0-t-p" not in repr(event)
        assert "trigger=NEW" in repr(of(made("NEW").json))

    def test_the_key_is_of_the_bytes(self) -> None:
        delivery = made()
        assert of(delivery.body).key == of(delivery.body).key
        assert of(delivery.body).key != of(delivery.body + b" ").key
        assert len(of(delivery.body).key or "") == 64
