"""The slot computation: its functions, and 150 recorded responses of a real server."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async.sandbox import Sandbox
from calcom_async.sandbox.slot_grid import Span, grid, instant, join, subtract, working_spans

from .support import ANN, DATA, Api

MATRIX: list[dict[str, Any]] = json.loads((DATA / "slots_matrix.json").read_text())

# Sydney, on the day the clocks go back: the real server omits the first hour of working hours that start at 17:45, so
# an extra hour is correct; the booking at 09:30 and its buffers block the times around it.
DIFFERENCES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "101-86": (
        {"2027-04-04": [["2027-04-04T08:00:00.000Z", 30, 5]]},
        {"2027-04-04": [["2027-04-04T08:00:00.000Z", 30, 2]]},
    )
}
# The real server lists slots that span two overlapping periods of availability, but then rejects bookings of them.
LISTED_BUT_NOT_BOOKABLE = {"101-10"}

DAY = datetime(2026, 12, 1, tzinfo=UTC)


def at(hour: int, minute: int = 0) -> datetime:
    return DAY + timedelta(hours=hour, minutes=minute)


def hours(zone: str, start: str = "09:00", end: str = "17:00", **overrides: Any) -> dict[str, Any]:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return {
        "timeZone": zone,
        "availability": [{"days": days, "startTime": start, "endTime": end}],
        "overrides": [],
        **overrides,
    }


def test_hours_are_wall_clock_times_in_the_schedules_zone() -> None:
    assert working_spans(hours("Europe/Rome"), at(0), at(24)) == [(at(8), at(16), ZoneInfo("Europe/Rome"))]


@pytest.mark.parametrize(
    ("day", "length"), [(date(2027, 3, 28), 23), (date(2027, 10, 31), 25)], ids=["clocks forward", "clocks back"]
)
def test_the_length_of_a_day_with_a_clock_change(day: date, length: int) -> None:
    zone = ZoneInfo("Europe/Rome")
    start, end = instant(day, time(), zone), instant(day + timedelta(days=1), time(), zone)
    assert [span.end - span.start for span in working_spans(hours("Europe/Rome", "00:00", "23:59"), start, end)] == [
        timedelta(hours=length)
    ]
    nine = working_spans(hours("Europe/Rome"), start, end)
    assert [span.start.astimezone(zone).hour for span in nine] == [9]
    assert [span.end - span.start for span in nine] == [timedelta(hours=8)]


def test_an_override_replaces_the_hours_of_its_date() -> None:
    schedule = hours("UTC", overrides=[{"date": "2026-12-01", "startTime": "12:00", "endTime": "13:00"}])
    assert [(span.start, span.end) for span in working_spans(schedule, at(0), at(24))] == [(at(12), at(13))]
    closed = hours("UTC", overrides=[{"date": "2026-12-01", "startTime": "00:00", "endTime": "00:00"}])
    assert working_spans(closed, at(0), at(24)) == []


def test_hours_until_midnight_continue_on_the_next_day() -> None:
    assert len(working_spans(hours("UTC", "00:00", "23:59"), at(0), at(72))) == 1


def test_the_grid_starts_at_a_round_time() -> None:
    starts = grid([Span(at(9, 10), at(11))], length=30, step=30, earliest=at(0))
    assert starts == [at(9, 30), at(10), at(10, 30)]


def test_the_grid_rounds_in_the_zone_of_the_span() -> None:
    kathmandu = ZoneInfo("Asia/Kathmandu")  # 5:45 ahead of UTC
    assert grid([Span(at(3, 15), at(5), kathmandu)], length=60, step=60, earliest=at(0)) == [at(3, 15)]
    assert grid([Span(at(3, 15), at(5))], length=60, step=60, earliest=at(0)) == [at(4)]


def test_the_grid_respects_the_offset_and_the_earliest_time() -> None:
    assert grid([Span(at(9), at(11))], length=30, step=30, offset=10, earliest=at(9, 20)) == [at(9, 40), at(10, 20)]


times = st.integers(0, 24 * 60).map(lambda minutes: DAY + timedelta(minutes=minutes))
spans = st.lists(st.tuples(times, times).map(sorted).map(lambda pair: Span(pair[0], pair[1])))


@given(spans, spans)
def test_subtract_removes_exactly_the_busy_times(free: list[Span], busy: list[Span]) -> None:
    left = subtract(join(free), busy)
    for minute in range(0, 24 * 60, 7):
        moment = at(0, minute)
        inside = any(span.start <= moment < span.end for span in free)
        taken = any(span.start <= moment < span.end for span in busy)
        assert any(span.start <= moment < span.end for span in left) == (inside and not taken)


@given(spans, st.sampled_from([5, 15, 25, 30, 45, 60, 90]))
def test_every_slot_fits(free: list[Span], length: int) -> None:
    joined = join(free)
    starts = grid(joined, length=length, step=length, earliest=at(8))
    assert starts == sorted(set(starts))
    for start in starts:
        end = start + timedelta(minutes=length)
        assert start >= at(8)
        assert any(span.start <= start and end <= span.end for span in joined)


@pytest.mark.anyio
@pytest.mark.parametrize("row", MATRIX, ids=lambda row: row["id"])
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_slots_as_a_real_server_computed_them(row: dict[str, Any]) -> None:
    api = Api(Sandbox(now=datetime.fromisoformat(row["now"])))
    await api.patch("/me", {"timeZone": "Europe/Berlin"})
    response = await api.post("/schedules", {"name": "S", "isDefault": False, **row["schedule"]})
    event_type = await api.event_type(slug="e", scheduleId=response.json()["data"]["id"], **row["event_type"])

    before = await api.get("/slots", eventTypeId=event_type, **row["query"])
    ours = DIFFERENCES.get(row["id"], ({}, {}))
    assert before.json() == {"status": "success", "data": expected(row, {**row["before"], **ours[0]}, {})}

    taken: dict[str, str] = {}
    for start, length, status in row["bookings"]:
        body = {"start": start, "eventTypeId": event_type, "attendee": ANN}
        made = await api.post("/bookings", body | ({"lengthInMinutes": length} if length else {}))
        if row["id"] not in LISTED_BUT_NOT_BOOKABLE:
            assert made.status_code == status, made.text
        if made.status_code == 201:
            taken[made.json()["data"]["start"]] = made.json()["data"]["uid"]

    after = await api.get("/slots", eventTypeId=event_type, **row["query"])
    days = {**row.get("after", row["before"]), **ours[1]}
    assert after.json() == {"status": "success", "data": expected(row, days, taken)}


def expected(row: dict[str, Any], days: dict[str, Any], taken: dict[str, str]) -> dict[str, list[Any]]:
    return {day: [slot(row, start, taken) for run in runs for start in unfold(run)] for day, runs in days.items()}


def unfold(run: str | list[Any]) -> list[str]:
    """The start times of a run: one, or [first, step in minutes, count]."""
    if isinstance(run, str):
        return [run]
    first, step, count = run
    return [format_like(datetime.fromisoformat(first) + timedelta(minutes=step * n), first) for n in range(count)]


def format_like(moment: datetime, like: str) -> str:
    text = moment.isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z") if like.endswith("Z") else text


def slot(row: dict[str, Any], start: str, taken: dict[str, str]) -> dict[str, Any]:
    moment = datetime.fromisoformat(start)
    found: dict[str, Any] = {"start": start}
    if row["query"].get("format") == "range":
        length = row["query"].get("duration") or row["event_type"]["lengthInMinutes"]
        zone = ZoneInfo(row["query"].get("timeZone", "UTC"))
        end = (moment.astimezone(UTC) + timedelta(minutes=int(length))).astimezone(zone)
        found["end"] = format_like(end, start)
    if "seats" in row["event_type"]:
        uid = taken.get(format_like(moment.astimezone(UTC), "Z"))
        booked = 1 if uid else 0
        found |= {"seatsBooked": booked, "seatsRemaining": 2 - booked, "seatsTotal": 2}
        found |= {"bookingUid": uid} if uid else {}
    return found
