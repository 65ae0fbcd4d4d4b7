"""The user's own profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .call import Call, Operation, Wire, success
from .errors import ErrorResponse
from .slot_grid import DAYS
from .validation import STRING, ZONE, Check, Rule, check, is_integer, one_of

if TYPE_CHECKING:
    from .state import State

_TIME_FORMAT = Check("isIn", lambda value: value in (12, 24), "{} must be a number 12 or 24")
_RULES = (
    Rule("email", (STRING,), optional=True),
    Rule("name", (STRING,), optional=True),
    Rule("timeFormat", (_TIME_FORMAT,), optional=True),
    Rule("defaultScheduleId", (Check("isNumber", is_integer, "{} must be a number"),), optional=True),
    Rule("weekStart", (one_of("isEnum", DAYS),), optional=True),
    Rule("timeZone", (ZONE,), optional=True),
)
_FIELDS = {
    "name": "name",
    "email": "email",
    "timeFormat": "time_format",
    "defaultScheduleId": "default_schedule_id",
    "weekStart": "week_start",
    "timeZone": "time_zone",
}


def shape(state: State) -> Wire:
    """The profile in the API's JSON."""
    user = state.user
    return {
        "id": user.id,
        "email": user.email,
        "timeFormat": user.time_format,
        "defaultScheduleId": user.default_schedule_id,
        "weekStart": user.week_start,
        "timeZone": user.time_zone,
        "username": user.username,
        "organizationId": None,
    }


def get(call: Call) -> Wire:
    return success(shape(call.state))


def update(call: Call) -> Wire:
    check(call.body, _RULES)
    if "timeFormat" in call.body and call.body["timeFormat"] is None:
        message = "timeFormat - Expected number, received null, "
        raise ErrorResponse(400, message, code="BAD_REQUEST", details=None)
    for key, attribute in _FIELDS.items():
        if call.body.get(key) is not None:
            setattr(call.state.user, attribute, call.body[key])
    return success(shape(call.state))


OPERATIONS = (
    Operation("GET", "/me", get),
    Operation("PATCH", "/me", update),
)
