"""Webhook payloads and signatures."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from calcom_async.sandbox import Delivery, Sandbox

from .support import NOW, RECORDED, Api, comparable

pytestmark = pytest.mark.anyio

TRIGGERS = ["BOOKING_CREATED", "BOOKING_CANCELLED", "BOOKING_RESCHEDULED", "BOOKING_REQUESTED", "BOOKING_REJECTED"]
SECRET = "whsec-test-secret"
TOPIC: dict[str, Any] = {
    "guests": ["g1@example.org"],
    "metadata": {"ref": "A1"},
    "bookingFieldsResponses": {"topic": "Pricing"},
}


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox without a background thread for deliveries."""
    return Sandbox(now=NOW, on_delivery=lambda delivery: None)


async def subscribe(api: Api, **settings: Any) -> None:
    webhook = {"subscriberUrl": "http://127.0.0.1:4999/hook", "active": True, "triggers": TRIGGERS, "secret": SECRET}
    response = await api.post("/webhooks", webhook | settings)
    assert response.status_code == 201, response.text


def expect(delivery: Delivery, name: str) -> None:
    """Compare with a recorded delivery: every key, and every value that is not specific to a server."""
    recorded = RECORDED[f"webhook_delivery_{name}"]
    ours, theirs = json.loads(delivery.body), json.loads(recorded["raw_body"])
    theirs["createdAt"] = ours["createdAt"]
    assert comparable(ours) == comparable(theirs)
    assert delivery.headers.keys() == recorded["headers"].keys()


async def test_created_and_rescheduled_as_recorded(alice: Api) -> None:
    await subscribe(alice)
    booking = await alice.book("2026-12-01T09:00:00Z", 2, **TOPIC)
    await alice.post(f"/bookings/{booking['uid']}/reschedule", {"start": "2026-12-01T14:00:00Z"})
    created, rescheduled = alice.sandbox.deliveries
    expect(created, "booking_created")
    expect(rescheduled, "booking_rescheduled")


async def test_requested_and_rejected_as_recorded(alice: Api) -> None:
    await subscribe(alice)
    await alice.book("2026-12-02T11:00:00Z", 3)
    other = await alice.book("2026-12-02T12:00:00Z", 3)
    await alice.post(f"/bookings/{other['uid']}/decline", {"reason": "No time"})
    requested, _, rejected = alice.sandbox.deliveries
    expect(requested, "booking_requested")
    expect(rejected, "booking_rejected")


async def test_cancelled_as_recorded(alice: Api) -> None:
    await subscribe(alice)
    body = {"start": "2026-12-21T09:00:00Z", "eventTypeId": 5, "recurrenceCount": 1}
    attendee = {"name": "Ann Attendee", "email": "ann@example.org", "timeZone": "Europe/Rome"}
    series = (await alice.post("/bookings", body | {"attendee": attendee})).json()["data"]
    await alice.post(f"/bookings/{series[0]['uid']}/cancel", {"cancellationReason": "x"})
    expect(alice.sandbox.deliveries[-1], "booking_cancelled")


async def test_a_template_as_recorded(alice: Api) -> None:
    template = '{"title":"{{title}}","trigger":"{{triggerEvent}}"}'
    await alice.post(
        "/webhooks",
        {"subscriberUrl": "http://x.test", "active": True, "triggers": TRIGGERS, "payloadTemplate": template},
    )
    await alice.patch("/event-types/2", {"title": "Intro 30 v2"})
    await alice.book("2026-12-01T09:00:00Z", 2)
    delivery, recorded = alice.sandbox.deliveries[0], RECORDED["webhook_delivery_custom_template"]
    assert delivery.body.decode() == recorded["raw_body"]
    assert delivery.headers == recorded["headers"]


async def test_a_template_that_is_not_json_is_sent_as_a_form(alice: Api) -> None:
    await subscribe(alice, payloadTemplate="title={{title}}&who={{attendees.0.email}}&none={{a.b}}")
    await alice.book("2026-12-01T09:00:00Z", 2)
    (delivery,) = alice.sandbox.deliveries
    assert delivery.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert delivery.body.decode().endswith("&who=ann@example.org&none=")


async def test_the_signature_covers_the_raw_body(alice: Api) -> None:
    await subscribe(alice)
    await alice.book("2026-12-01T09:00:00Z", 2)
    (delivery,) = alice.sandbox.deliveries
    digest = hmac.new(SECRET.encode(), delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers["X-Cal-Signature-256"] == digest
    assert (delivery.trigger, delivery.url, delivery.at) == ("BOOKING_CREATED", "http://127.0.0.1:4999/hook", NOW)


@pytest.mark.parametrize("settings", [{"active": False}, {"triggers": ["BOOKING_CANCELLED"]}])
async def test_webhooks_that_do_not_match_get_no_delivery(alice: Api, settings: dict[str, Any]) -> None:
    await subscribe(alice, **settings)
    await alice.book("2026-12-01T09:00:00Z", 2)
    assert alice.sandbox.deliveries == []


async def test_confirming_delivers_booking_created(alice: Api) -> None:
    await subscribe(alice)
    booking = await alice.book("2026-12-02T11:00:00Z", 3)
    await alice.post(f"/bookings/{booking['uid']}/confirm")
    payload = json.loads(alice.sandbox.deliveries[-1].body)
    assert (payload["triggerEvent"], payload["payload"]["status"]) == ("BOOKING_CREATED", "ACCEPTED")


async def test_a_booking_whose_event_type_was_deleted(alice: Api) -> None:
    await subscribe(alice)
    booking = await alice.book("2026-12-01T09:00:00Z", 2)
    await alice.delete("/event-types/2")
    response = await alice.post(f"/bookings/{booking['uid']}/cancel", {"cancellationReason": "x"})
    assert response.status_code == 200
    assert alice.sandbox.deliveries[-1].trigger == "BOOKING_CANCELLED"
