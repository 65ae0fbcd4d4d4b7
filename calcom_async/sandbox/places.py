"""The location of a booking: offered by the event type, chosen or entered by the booker."""

from __future__ import annotations

from typing import Any

Wire = dict[str, Any]
SITE = "http://localhost:3000"  # the web app of the recorded server; nothing listens here

# Type of location: the key that holds it, and its name in the booking field responses.
_KINDS = {
    "address": ("address", "inPerson"),
    "link": ("link", "link"),
    "phone": ("phone", "userPhone"),
    "integration": ("integration", "integrations"),
    "attendeeAddress": ("address", "attendeeInPerson"),
    "attendeePhone": ("phone", "phone"),
    "attendeeDefined": ("location", "somewhereElse"),
}


def place(event_type: Wire, requested: object, uid: str) -> tuple[str, Wire | None]:
    """The location of a booking, and the booker's response to the location field (None if there is none)."""
    offered = event_type["locations"]
    if isinstance(requested, str):
        return requested, None
    if not isinstance(requested, dict):
        return (_named(offered[0], uid) if offered else ""), None
    kind = str(requested.get("type"))
    key, name = _KINDS.get(kind, ("", kind))
    entered = str(requested.get(key, "")) if kind.startswith("attendee") else ""
    if kind == "integration":
        name = f"integrations:{_app(requested)}"
    matching = [
        item for item in offered if item["type"] == kind and item.get("integration") == requested.get("integration")
    ]
    where = entered or (_named(matching[-1], uid) if matching else "")
    return where, {"value": name, "optionValue": entered}


def _named(location: Wire, uid: str) -> str:
    if location["type"] == "integration":
        app = _app(location)
        return f"{SITE}/video/{uid}" if app == "daily" else f"integrations:{app}"
    return str(location.get(_KINDS.get(location["type"], ("", ""))[0], ""))


def _app(location: Wire) -> str:
    integration = str(location.get("integration", ""))
    return "daily" if integration == "cal-video" else integration.replace("-", "_")
