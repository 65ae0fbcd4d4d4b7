"""Where a booking takes place: what the event type offers, and what the booker chose or said."""

from __future__ import annotations

from typing import Any

Wire = dict[str, Any]
SITE = "http://localhost:3000"  # where the web app of the recorded server was; nothing listens there

# The kind of place: the key under which it is named, and what the answers to the booking's questions call it.
_KINDS = {
    "address": ("address", "inPerson"),
    "link": ("link", "link"),
    "phone": ("phone", "userPhone"),
    "integration": ("integration", "integrations"),
    "attendeeAddress": ("address", "attendeeInPerson"),
    "attendeePhone": ("phone", "phone"),
    "attendeeDefined": ("location", "somewhereElse"),
}


def place(event_type: Wire, asked: object, uid: str) -> tuple[str, Wire | None]:
    """The place of a booking, and the booker's answer to the question about it (None if not asked)."""
    offered = event_type["locations"]
    if isinstance(asked, str):
        return asked, None
    if not isinstance(asked, dict):
        return (_named(offered[0], uid) if offered else ""), None
    kind = str(asked.get("type"))
    key, answer = _KINDS.get(kind, ("", kind))
    said = str(asked.get(key, "")) if kind.startswith("attendee") else ""
    if kind == "integration":
        answer = f"integrations:{_app(asked)}"
    matching = [
        item for item in offered if item["type"] == kind and item.get("integration") == asked.get("integration")
    ]
    where = said or (_named(matching[-1], uid) if matching else "")
    return where, {"value": answer, "optionValue": said}


def _named(location: Wire, uid: str) -> str:
    if location["type"] == "integration":
        app = _app(location)
        return f"{SITE}/video/{uid}" if app == "daily" else f"integrations:{app}"
    return str(location.get(_KINDS.get(location["type"], ("", ""))[0], ""))


def _app(location: Wire) -> str:
    name = str(location.get("integration", ""))
    return "daily" if name == "cal-video" else name.replace("-", "_")
