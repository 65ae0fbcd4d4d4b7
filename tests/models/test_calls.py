"""An answer that does not fit names the operation and the place in its JSON; a strict client misses what is missing."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from calcom_async import CalcomClient, DecodeError

pytestmark = pytest.mark.anyio

DAY = dt.date(2026, 12, 1)
HOST = {"id": 1, "name": "Ada", "email": "ada@example.com", "username": "ada"}
BOOKING = {
    "id": 7,
    "uid": "b7",
    "title": "Intro",
    "description": None,
    "hosts": [HOST],
    "status": "accepted",
    "start": "2026-12-01T09:00:00.000Z",
    "end": "2026-12-01T09:30:00.000Z",
    "duration": 30,
    "eventTypeId": None,
    "eventType": None,
    "meetingUrl": None,
    "location": None,
    "absentHost": False,
    "createdAt": "2026-11-01T09:00:00.000Z",
    "updatedAt": None,
    "rating": None,
    "icsUid": None,
    "attendees": [],
    "bookingFieldsResponses": {},
}
SLOTS = {"2026-12-01": [{"start": "2026-12-01T09:00:00.000Z"}]}
SCHEDULE = {
    "id": 1,
    "ownerId": 2,
    "name": "Work",
    "timeZone": "Europe/Rome",
    "availability": [{"days": ["Monday"], "startTime": "09:00", "endTime": "17:00"}],
    "isDefault": True,
    "overrides": [],
}

CALLS: dict[str, tuple[Callable[[CalcomClient], Any], Any]] = {
    "bookings_get": (lambda cal: cal.bookings.get("b7"), BOOKING),
    "bookings_list": (lambda cal: cal.bookings.list().collect(), [BOOKING]),
    "bookings_confirm": (lambda cal: cal.with_response.bookings.confirm("b7"), BOOKING),
    "slots_available": (lambda cal: cal.slots.available(start=DAY, end=DAY, event_type_id=1), SLOTS),
    "schedules_get": (lambda cal: cal.schedules.get(1), SCHEDULE),
    "schedules_list": (lambda cal: cal.schedules.list(), [SCHEDULE]),
}


def client(data: Any, *, strict: bool = False) -> CalcomClient:
    answer = {"status": "success", "data": data}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    return CalcomClient("cal_test", base_url="https://api.example.com", transport=transport, strict=strict)


def changed(data: Any, *place: str | int, value: Any = ...) -> Any:
    """The data with another value at a place; without one, with nothing there."""
    data = copy.deepcopy(data)
    *above, step = place
    holder = data
    for part in above:
        holder = holder[part]
    if value is ...:
        del holder[step]
    else:
        holder[step] = value
    return data


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("strict", [False, True])
async def test_what_is_documented_passes(operation: str, strict: bool) -> None:
    call, data = CALLS[operation]
    async with client(data, strict=strict) as cal:
        assert await call(cal)


@pytest.mark.parametrize(
    ("operation", "place", "value", "path"),
    [
        ("bookings_get", ("hosts", 0), "Ada", "$.data.hosts[0]"),
        ("bookings_get", ("hosts",), {}, "$.data.hosts"),
        ("bookings_get", ("start",), "soon", "$.data.start"),
        ("bookings_get", ("bookingFieldsResponses",), [], "$.data.bookingFieldsResponses"),
        ("bookings_list", (0, "end"), 7, "$.data[0].end"),
        ("bookings_list", (0,), 7, "$.data[0]"),
        ("bookings_confirm", ("attendees",), [BOOKING, 7], "$.data.attendees[1]"),
        ("slots_available", ("2026-12-01", 0, "start"), "", "$.data.2026-12-01[0].start"),
        ("slots_available", ("2026-12-01",), 7, "$.data.2026-12-01"),
        ("slots_available", ("tomorrow",), [], "$.data.tomorrow"),
        ("schedules_get", ("availability", 0, "days"), "Monday", "$.data.availability[0].days"),
        ("schedules_get", ("overrides",), [{"date": "2026-13-01"}], "$.data.overrides[0].date"),
        ("schedules_list", (0, "availability", 0), [], "$.data[0].availability[0]"),
    ],
)
async def test_another_shape(operation: str, place: tuple[str | int, ...], value: Any, path: str) -> None:
    call, data = CALLS[operation]
    async with client(changed(data, *place, value=value)) as cal:
        with pytest.raises(DecodeError) as caught:
            await call(cal)
    assert str(caught.value).startswith(f"{operation}: {path}: ")
    assert caught.value.operation == operation


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("data", ["text", 7, True], ids=str)
async def test_another_shape_altogether(operation: str, data: Any) -> None:
    call, _ = CALLS[operation]
    async with client(data) as cal:
        with pytest.raises(DecodeError, match=rf"^{operation}: \$\.data: "):
            await call(cal)


@pytest.mark.parametrize(
    ("operation", "place", "path"),
    [
        ("bookings_get", ("uid",), "$.data.uid"),
        ("bookings_get", ("hosts", 0, "email"), "$.data.hosts[0].email"),
        ("bookings_list", (0, "createdAt"), "$.data[0].createdAt"),
        ("bookings_confirm", ("attendees",), "$.data.attendees"),
        ("slots_available", ("2026-12-01", 0, "start"), "$.data.2026-12-01[0].start"),
        ("schedules_get", ("availability", 0, "startTime"), "$.data.availability[0].startTime"),
        ("schedules_list", (0, "isDefault"), "$.data[0].isDefault"),
    ],
)
async def test_strict_misses_what_is_missing(operation: str, place: tuple[str | int, ...], path: str) -> None:
    call, data = CALLS[operation]
    for part in (changed(data, *place), changed(data, *place, value=None)):
        async with client(part) as cal:
            assert await call(cal)
        async with client(part, strict=True) as cal:
            with pytest.raises(DecodeError) as caught:
                await call(cal)
        assert str(caught.value) == f"{operation}: {path}: is missing or null"
