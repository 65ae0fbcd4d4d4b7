"""The questions of an event type: the standing ones, and what a request adds to them or changes about them."""

from __future__ import annotations

from typing import Any

Wire = dict[str, Any]

_BY_TYPE = {"name": "name", "splitName": "name", "email": "email"}
_STANDING = ("name", "email", "location", "title", "notes", "guests", "rescheduleReason")


def standing() -> list[Wire]:
    """The fields that every event type has, as the API lists them."""
    plain: Wire = {"disableOnPrefill": False, "hidden": False}
    return [
        {"isDefault": True, "type": "name", "slug": "name", "required": True, "label": "your_name"}
        | {"disableOnPrefill": False},
        {"isDefault": True, "type": "email", "slug": "email", "required": True} | plain,
        {"isDefault": True, "type": "radioInput", "slug": "location", "required": False, "hidden": False},
        {"isDefault": True, "type": "text", "slug": "title", "required": True} | plain | {"hidden": True},
        {"isDefault": True, "type": "textarea", "slug": "notes", "required": False} | plain,
        {"isDefault": True, "type": "multiemail", "slug": "guests", "required": False} | plain,
        {"isDefault": True, "type": "textarea", "slug": "rescheduleReason", "required": False} | plain,
    ]


def fields(asked: list[Wire], *, disable_guests: bool) -> list[Wire]:
    """All fields of an event type: the standing ones as changed by `asked`, and its own after the location."""
    known = {field["slug"]: field for field in standing()}
    own: list[Wire] = []
    for item in asked:
        slug = _BY_TYPE.get(item.get("type", ""), item.get("slug"))
        if item.get("type") == "splitName":
            known["name"] = {"isDefault": True, "slug": "splitName", **item, "disableOnPrefill": False}
        elif slug in known:
            known[slug] |= item
        else:
            own.append({"isDefault": False, **item} | {"disableOnPrefill": False, "hidden": False})
    if disable_guests:
        known["guests"]["hidden"] = True
    ordered = [known[slug] for slug in _STANDING]
    return [*ordered[:3], *own, *ordered[3:]]


def shown(listed: list[Wire]) -> list[Wire]:
    """What the public sees: the hidden title is left out."""
    return [field for field in listed if field["slug"] != "title"]


def custom(listed: list[Wire]) -> list[Wire]:
    """The event type's own questions."""
    return [field for field in listed if not field["isDefault"]]
