"""`GET /slots`: the available slots of an event type, grouped by day in the requested time zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .availability import Opening, openings
from .call import Call, Operation, Wire
from .clock import parse_datetime, wire
from .errors import bad_request, not_found
from .validation import ISO_DATE, STRING, ZONE, Check, Rule, check_strictly, get_zone

if TYPE_CHECKING:
    from .state import State

VERSIONS = ("2024-09-04",)
_NUMBER = Check(
    "isNumber", lambda value: value.isdigit(), "{} must be a number conforming to the specified constraints"
)
_FORMAT = Check("isEnum", lambda value: value.lower() in ("time", "range"), "{} must be one of: time, range")
_RULES = (
    Rule("start", (ISO_DATE,)),
    Rule("end", (ISO_DATE,)),
    Rule("timeZone", (ZONE,), optional=True),
    Rule("duration", (_NUMBER,), optional=True),
    Rule("format", (_FORMAT,), optional=True),
    Rule("eventTypeId", (_NUMBER,), optional=True),
    Rule("bookingUidToReschedule", (STRING,), optional=True),
)


def event_type_for(state: State, requested: Wire) -> Wire | None:
    """Find an event type by id, or by slug and username."""
    if requested.get("eventTypeId") is not None:
        return state.event_types.get(int(requested["eventTypeId"]))
    if requested.get("username") != state.user.username:
        return None
    slug = requested.get("eventTypeSlug")
    return next((item for item in state.event_types.values() if item["slug"] == slug), None)


def list_slots(call: Call) -> Wire:
    state, query = call.state, call.query
    check_strictly(query, _RULES, allow_unknown=True)
    event_type = event_type_for(state, query)
    if event_type is None:
        raise not_found(_not_found_message(query))
    start, end = parse_datetime(query["start"]), parse_datetime(query["end"])
    assert start is not None
    assert end is not None
    if len(query["end"]) == 10:
        end += timedelta(days=1)
    if start >= end:
        raise bad_request("Invalid time range given - check the 'start' and 'end' query parameters.")
    length = int(query.get("duration") or event_type["lengthInMinutes"])
    found = openings(state, event_type, start, end, length=length, ignoring=query.get("bookingUidToReschedule"))
    return {"data": _by_day(found, event_type, query), "status": "success"}


def _not_found_message(query: dict[str, str]) -> str:
    if "eventTypeId" in query:
        return f"Event Type with ID={query['eventTypeId']} not found"
    return f"Event Type with slug={query.get('eventTypeSlug')} not found"


def _by_day(found: list[Opening], event_type: Wire, query: dict[str, str]) -> dict[str, list[Wire]]:
    zone = get_zone(query.get("timeZone", "UTC"))
    days: dict[str, list[Wire]] = {}
    for opening in found:
        day = days.setdefault(opening.start.astimezone(zone).date().isoformat(), [])
        if day and event_type["onlyShowFirstAvailableSlot"]:
            continue
        slot: Wire = {"start": _format(opening.start, query)}
        if query.get("format", "").lower() == "range":
            slot["end"] = _format(opening.end, query)
        day.append(slot | _seats(opening, event_type))
    return days


def _format(moment: datetime, query: dict[str, str]) -> str:
    zone = get_zone(query.get("timeZone", "UTC"))
    if zone.key in ("UTC", "Etc/UTC", "Etc/GMT"):
        return wire(moment)
    return moment.astimezone(zone).isoformat(timespec="milliseconds")


def _seats(opening: Opening, event_type: Wire) -> Wire:
    seats = event_type["seats"]
    if seats["disabled"] or not seats.get("showAvailabilityCount", True):
        return {}
    total, taken = seats["seatsPerTimeSlot"], len(opening.booking.attendees) if opening.booking else 0
    counts: Wire = {"seatsBooked": taken, "seatsRemaining": total - taken, "seatsTotal": total}
    return counts | ({"bookingUid": opening.booking.uid} if opening.booking else {})


OPERATIONS = (Operation("GET", "/slots", list_slots, auth="none", versions=VERSIONS),)
