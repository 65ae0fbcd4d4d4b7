"""Event types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .booking_fields import merge_fields, public_fields
from .call import Call, Operation, Wire, success
from .clock import wire
from .errors import bad_request, not_found
from .validation import ARRAY, BOOLEAN, INTEGER, OBJECT, STRING, Check, Rule, at_least, check, is_integer, number

if TYPE_CHECKING:
    from .state import State

_VERSIONS = ("2024-06-14",)
_MINUTES = Check("isInt", lambda value: value is None or is_integer(value), "{} must be an integer number")
_RULES = (
    Rule("lengthInMinutes", (at_least(1), INTEGER)),
    Rule("lengthInMinutesOptions", (ARRAY,), optional=True),
    Rule("title", (STRING,)),
    Rule("slug", (STRING,)),
    Rule("description", (STRING,), optional=True),
    Rule("locations", (ARRAY,), optional=True),
    Rule("bookingFields", (ARRAY,), optional=True),
    Rule("disableGuests", (BOOLEAN,), optional=True),
    Rule("slotInterval", (_MINUTES,), optional=True),
    Rule("minimumBookingNotice", (at_least(0), INTEGER), optional=True),
    Rule("beforeEventBuffer", (at_least(0), INTEGER), optional=True),
    Rule("afterEventBuffer", (at_least(0), INTEGER), optional=True),
    Rule("scheduleId", (INTEGER,), optional=True),
    Rule("bookingLimitsCount", (OBJECT,), optional=True),
    Rule("bookingLimitsDuration", (OBJECT,), optional=True),
    Rule("onlyShowFirstAvailableSlot", (BOOLEAN,), optional=True),
    Rule("offsetStart", (at_least(1), INTEGER), optional=True),
    Rule("bookingWindow", (OBJECT,), optional=True),
    Rule("confirmationPolicy", (OBJECT,), optional=True),
    Rule("recurrence", (OBJECT,), optional=True),
    Rule("seats", (OBJECT,), optional=True),
    Rule("hidden", (BOOLEAN,), optional=True),
)

# The keys of an event type with their defaults, in the API's order. Those in _WHEN_SET are absent until they are set.
_DEFAULTS: Wire = {
    "description": "",
    "locations": [{"type": "integration", "integration": "cal-video"}],
    "bookingFields": [],
    "recurrence": None,
    "disableGuests": False,
    "slotInterval": None,
    "minimumBookingNotice": 120,
    "beforeEventBuffer": 0,
    "afterEventBuffer": 0,
    "metadata": {},
    "price": 0,
    "currency": "usd",
    "lockTimeZoneToggleOnBookingPage": False,
    "forwardParamsSuccessRedirect": True,
    "successRedirectUrl": None,
    "isInstantEvent": False,
    "users": [],
    "scheduleId": None,
    "bookingLimitsCount": None,
    "bookingLimitsDuration": None,
    "onlyShowFirstAvailableSlot": False,
    "offsetStart": 0,
    "bookingWindow": {"disabled": True},
    "bookerLayouts": None,
    "confirmationPolicy": {"disabled": True},
    "requiresBookerEmailVerification": False,
    "hideCalendarNotes": False,
    "color": None,
    "seats": {"disabled": True},
    "customName": None,
    "destinationCalendar": None,
    "useDestinationCalendarEmail": False,
    "hideCalendarEventDetails": False,
    "hideOrganizerEmail": False,
    "hidden": False,
    "bookingRequiresAuthentication": False,
}
_WHEN_SET = (
    "bookingLimitsCount",
    "bookingLimitsDuration",
    "bookerLayouts",
    "color",
    "customName",
    "destinationCalendar",
)
_COMPUTED = ("metadata", "price", "currency", "isInstantEvent", "users", "bookingFields")
_VIDEO_SWITCHES = (
    "disableRecordingForOrganizer",
    "disableRecordingForGuests",
    "enableAutomaticTranscription",
    "enableAutomaticRecordingForOrganizer",
    "redirectUrlOnExit",
    "disableTranscriptionForGuests",
    "disableTranscriptionForOrganizer",
)


def add(state: State, settings: Wire) -> Wire:
    """Create an event type from a request."""
    event_type: Wire = {
        "id": state.next_id("event type"),
        "ownerId": state.user.id,
        "lengthInMinutes": settings["lengthInMinutes"],
        "title": settings["title"],
        "slug": settings["slug"],
    }
    event_type |= {key: value for key, value in _DEFAULTS.items() if key not in _WHEN_SET}
    state.event_types[event_type["id"]] = event_type
    change(event_type, {"bookingFields": [], **settings})
    return event_type


def change(event_type: Wire, settings: Wire) -> None:
    """Apply a request to an event type."""
    for key in ("lengthInMinutes", "title", "slug", *(key for key in _DEFAULTS if key not in _COMPUTED)):
        if key in settings and (settings[key] is not None or key in ("slotInterval", "scheduleId")):
            event_type[key] = _normalize(key, settings[key])
    if settings.get("lengthInMinutesOptions"):
        event_type["lengthInMinutesOptions"] = settings["lengthInMinutesOptions"]
        event_type["metadata"] = {"multipleDuration": settings["lengthInMinutesOptions"]}
    if settings.get("calVideoSettings"):
        event_type["calVideoSettings"] = settings["calVideoSettings"]
    if settings.get("bookingFields") is not None:
        event_type["bookingFields"] = merge_fields(
            settings["bookingFields"], disable_guests=event_type["disableGuests"]
        )


def _normalize(key: str, value: object) -> object:
    """A setting in the form in which the API returns it."""
    if key in ("seats", "recurrence", "bookingLimitsCount", "bookingLimitsDuration") and isinstance(value, dict):
        if value.get("disabled"):
            return {"seats": {"disabled": True}, "recurrence": None}.get(key, {})
        return {"disabled": False, **value} if key in ("seats", "recurrence") else value
    return value


def shape(state: State, event_type: Wire, *, public: bool = False, written: bool = False) -> Wire:
    """An event type in the API's JSON, as in public responses or in the response to a write."""
    user = state.user
    owner: Wire = {"id": user.id, "name": user.name, "username": user.username, "avatarUrl": None}
    owner |= {"brandColor": None, "darkBrandColor": None, "weekStart": user.week_start, "metadata": {}}
    leading = ("id", "ownerId", "lengthInMinutes", "lengthInMinutesOptions", "title", "slug")
    result = {key: event_type[key] for key in (*leading, *_DEFAULTS) if key in event_type}
    result["users"] = [owner]
    if public:
        result["bookingFields"] = public_fields(result["bookingFields"])
    if written:
        result["calVideoSettings"] = _video(state, event_type)
    return result


def _video(state: State, event_type: Wire) -> Wire | None:
    chosen = event_type.get("calVideoSettings")
    if chosen is None:
        return None
    switches = {key: chosen.get(key, None if key == "redirectUrlOnExit" else False) for key in _VIDEO_SWITCHES}
    now = wire(state.now())
    return {"eventTypeId": event_type["id"], **switches, "createdAt": now, "updatedAt": now}


def _find(call: Call) -> Wire:
    event_type_id = number(call.path["eventTypeId"])
    if event_type_id not in call.state.event_types:
        raise not_found(f"Event type with id {event_type_id} not found")
    return call.state.event_types[event_type_id]


def _check_slug(call: Call, own: int | None = None) -> None:
    for other in call.state.event_types.values():
        if other["slug"] == call.body.get("slug") and other["id"] != own:
            raise bad_request("User already has an event type with this slug.")


def create(call: Call) -> Wire:
    check(call.body, _RULES)
    _check_slug(call)
    return success(shape(call.state, add(call.state, call.body), written=True))


def list_all(call: Call) -> Wire:
    """The public list of a user's event types. Without a username it is empty, even for the user."""
    user, query = call.state.user, call.query
    names = [query["username"]] if "username" in query else query.get("usernames", "").split(",")
    if user.username not in names:
        return success([])
    found = [item for item in call.state.event_types.values() if query.get("eventSlug") in (None, item["slug"])]
    if not call.authenticated:
        found = [item for item in found if not item["hidden"]]
    if query.get("sortCreatedAt") == "desc":
        found.reverse()
    return success([shape(call.state, item, public=True) for item in found])


def get(call: Call) -> Wire:
    return success(shape(call.state, _find(call)))


def update(call: Call) -> Wire:
    check(call.body, _RULES, partial=True)
    event_type = _find(call)
    _check_slug(call, event_type["id"])
    change(event_type, call.body)
    return success(shape(call.state, event_type, written=True))


def delete(call: Call) -> Wire:
    event_type_id = number(call.path["eventTypeId"])
    event_type = call.state.event_types.pop(event_type_id, None)
    if event_type is None:
        raise not_found(f"Event type with ID={event_type_id} does not exist.")
    return success({key: event_type[key] for key in ("id", "lengthInMinutes", "slug", "title")})


OPERATIONS = (
    Operation("POST", "/event-types", create, status=201, versions=_VERSIONS),
    Operation("GET", "/event-types", list_all, auth="optional", versions=_VERSIONS),
    Operation("GET", "/event-types/{eventTypeId}", get, versions=_VERSIONS),
    Operation("PATCH", "/event-types/{eventTypeId}", update, versions=_VERSIONS),
    Operation("DELETE", "/event-types/{eventTypeId}", delete, versions=_VERSIONS),
)
