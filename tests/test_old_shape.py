from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support.things import Server, client, success

from calcom_async import DecodeError, NotFoundError
from calcom_async._old_shape import _OLD_SHAPES
from codegen.document import bundle

pytestmark = pytest.mark.anyio

NOW = datetime(2030, 1, 7, 9, tzinfo=UTC)
BOOKING = {
    "id": 1,
    "uid": "u",
    "title": "T",
    "startTime": "2030-01-07T09:00:00Z",
    "endTime": "2030-01-07T09:30:00Z",
    "status": "ACCEPTED",
    "attendees": [],
    "user": {"id": 1},
}
CANCELED = {
    "success": True,
    "message": "Booking successfully cancelled.",
    "onlyRemovedAttendee": False,
    "bookingId": 1,
    "bookingUid": "u",
}
SCHEDULE = {
    "id": 1,
    "name": "Work",
    "workingHours": [],
    "schedule": [],
    "availability": [[]],
    "timeZone": "Europe/Rome",
    "isDefault": True,
    "dateOverrides": [],
}

CALLS: dict[str, tuple[Any, Any]] = {
    "bookings": (
        lambda cal: cal.bookings.list(),
        {"bookings": [BOOKING], "recurringInfo": [], "totalCount": 1, "nextCursor": None},
    ),
    "a booking": (lambda cal: cal.bookings.get("u"), BOOKING),
    "cancel": (lambda cal: cal.bookings.cancel("u"), CANCELED),
    "cancel, only ids": (lambda cal: cal.bookings.cancel("u"), {"bookingId": 1, "bookingUid": "u"}),
    "event types": (lambda cal: cal.event_types.list(), {"eventTypeGroups": [], "profiles": []}),
    "an event type": (lambda cal: cal.event_types.get(1), {"eventType": {"id": 1}, "locationOptions": []}),
    "a new event type": (
        lambda cal: cal.event_types.create(length_in_minutes=15, title="T", slug="t"),
        {"id": 1, "length": 15, "slug": "t", "title": "T"},
    ),
    "schedules": (lambda cal: cal.schedules.list(), [SCHEDULE]),
    "a schedule": (lambda cal: cal.schedules.get(1), SCHEDULE),
    "slots": (
        lambda cal: cal.slots.available(event_type_id=1, start=NOW, end=NOW),
        {"slots": {"2030-01-07": [{"time": "2030-01-07T09:00:00Z"}]}},
    ),
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", CALLS)
async def test_the_oldest_shapes_are_recognized(name: str, strict: bool) -> None:
    call, data = CALLS[name]
    with pytest.raises(
        DecodeError, match=r"does not know cal-api-version \d{4}-\d\d-\d\d.*upgrade the server"
    ) as caught:
        await call(client(Server(success(data)), strict=strict))
    assert caught.value.path == ("data",)
    assert caught.value.may_have_happened


@pytest.mark.parametrize("name", ["a booking", "cancel"])
async def test_under_the_hosted_contract_the_contract_is_named(name: str) -> None:
    call, data = CALLS[name]
    with pytest.raises(DecodeError, match=r"cal-api-version 2026-02-25 .*contract='common'"):
        await call(client(Server(success(data)), contract="hosted"))


async def test_a_version_of_the_callers_is_named() -> None:
    cal = client(Server(success(BOOKING))).with_options(api_version="2029-01-01")
    with pytest.raises(DecodeError, match=r"cal-api-version 2029-01-01 .*another api_version, such as '2024-08-13'"):
        await cal.bookings.get("u")


async def test_a_missing_operation_names_the_contract_too() -> None:
    body = {"status": "error", "error": {"code": "NotFoundException", "message": "Cannot POST /v2/bookings/u/confirm"}}
    cal = client(Server(httpx.Response(404, json=body)), contract="hosted")
    with pytest.raises(NotFoundError, match="no such operation for cal-api-version 2026-02-25: use contract='common'"):
        await cal.bookings.confirm("u")


async def test_a_raw_request_gets_what_the_server_sent() -> None:
    response = await client(Server(success(BOOKING))).request("GET", "/bookings/u", api_version="2024-04-15")
    assert response.data == BOOKING


def _properties(document: dict[str, Any], schema: Any) -> set[str]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    parts = [*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])]
    if schema.get("type") == "array":
        parts.append(schema["items"])
    return set(schema.get("properties", {})).union(*(_properties(document, part) for part in parts))


def test_no_newer_shape_has_the_keys_of_an_old_one() -> None:
    """The document's responses of versioned operations: each known field at once would not be taken for the oldest."""
    document = bundle()
    checked = 0
    for operations in document["paths"].values():
        for operation in operations.values():
            if not isinstance(operation, dict) or not {"x-api-version", "x-hosted-version"} & operation.keys():
                continue
            for status, response in operation["responses"].items():
                schema = response.get("content", {}).get("application/json", {}).get("schema", {})
                data = schema.get("properties", {}).get("data")
                if data is None or not status.startswith("2"):
                    continue
                names = _properties(document, data)
                assert not [keys for keys, newer in _OLD_SHAPES if keys <= names and newer not in names], operation
                checked += 1
    assert checked > 20
