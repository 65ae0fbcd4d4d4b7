"""Schedules: the user's working hours."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from .call import Call, Operation, Wire, success
from .errors import bad_request, not_found
from .slot_grid import DAYS
from .validation import ARRAY, BOOLEAN, STRING, ZONE, Check, Rule, check, number, one_of

if TYPE_CHECKING:
    from .state import State

_VERSIONS = ("2024-06-11", "2024-06-14")


def _is_date(value: object) -> bool:
    try:
        date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return True


def _is_time(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is not None


_TIME = Check("matches", _is_time, "{} must be a valid time format HH:MM")
_HOURS = (Rule("days", (one_of("isIn", DAYS, each=True),)), Rule("startTime", (_TIME,)), Rule("endTime", (_TIME,)))
_OVERRIDES = (
    Rule("date", (Check("isDateString", _is_date, "{} must be a valid ISO 8601 date string"),)),
    Rule("startTime", (_TIME,)),
    Rule("endTime", (_TIME,)),
)
_RULES = (
    Rule("name", (STRING,)),
    Rule("timeZone", (ZONE,)),
    Rule("availability", (ARRAY,), optional=True, inside=_HOURS, each=True),
    Rule("isDefault", (BOOLEAN,)),
    Rule("overrides", (ARRAY,), optional=True, inside=_OVERRIDES, each=True),
)


def working_week() -> list[Wire]:
    """The default availability."""
    return [{"days": list(DAYS[:5]), "startTime": "09:00", "endTime": "17:00"}]


def add(state: State, settings: Wire) -> Wire:
    """Create a schedule from a request."""
    schedule = {
        "id": state.next_id("schedule"),
        "ownerId": state.user.id,
        "name": settings["name"],
        "timeZone": settings["timeZone"],
        "availability": settings.get("availability") or working_week(),
        "isDefault": False,
        "overrides": settings.get("overrides") or [],
    }
    state.schedules[schedule["id"]] = schedule
    if settings["isDefault"]:
        state.user.default_schedule_id = schedule["id"]
    return schedule


def shape(state: State, schedule: Wire) -> Wire:
    return schedule | {"isDefault": schedule["id"] == state.user.default_schedule_id}


def _find(call: Call) -> Wire:
    schedule_id = number(call.path["scheduleId"])
    if schedule_id not in call.state.schedules:
        raise not_found(f"Schedule with ID={schedule_id} does not exist.")
    return call.state.schedules[schedule_id]


def create(call: Call) -> Wire:
    check(call.body, _RULES)
    return success(shape(call.state, add(call.state, call.body)))


def list_all(call: Call) -> Wire:
    return success([shape(call.state, schedule) for schedule in call.state.schedules.values()])


def get_default(call: Call) -> Wire:
    schedule = call.state.schedules.get(call.state.user.default_schedule_id or 0)
    return success(schedule and shape(call.state, schedule))


def get(call: Call) -> Wire:
    return success(shape(call.state, _find(call)))


def update(call: Call) -> Wire:
    check(call.body, _RULES, partial=True)
    schedule = _find(call)
    for key in ("name", "timeZone", "availability", "overrides"):
        if call.body.get(key) is not None:
            schedule[key] = call.body[key]
    if call.body.get("isDefault"):
        call.state.user.default_schedule_id = schedule["id"]
    return success(shape(call.state, schedule))


def delete(call: Call) -> Wire:
    schedule_id = number(call.path["scheduleId"])
    if schedule_id not in call.state.schedules:
        raise bad_request(f"Schedule with ID={schedule_id} does not exist.")
    del call.state.schedules[schedule_id]
    if call.state.user.default_schedule_id == schedule_id:
        call.state.user.default_schedule_id = next(iter(call.state.schedules), None)
    return {"status": "success"}


OPERATIONS = (
    Operation("POST", "/schedules", create, status=201, versions=_VERSIONS),
    Operation("GET", "/schedules", list_all, versions=_VERSIONS),
    Operation("GET", "/schedules/default", get_default, versions=_VERSIONS),
    Operation("GET", "/schedules/{scheduleId}", get, versions=_VERSIONS),
    Operation("PATCH", "/schedules/{scheduleId}", update, versions=_VERSIONS),
    Operation("DELETE", "/schedules/{scheduleId}", delete, versions=_VERSIONS),
)
