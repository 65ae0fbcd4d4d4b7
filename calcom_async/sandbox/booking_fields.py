"""The booking fields of an event type: the default fields, changed and extended by a request."""

from __future__ import annotations

from typing import Any

Wire = dict[str, Any]

_BY_TYPE = {"name": "name", "splitName": "name", "email": "email"}
_DEFAULT_ORDER = ("name", "email", "location", "title", "notes", "guests", "rescheduleReason")


def default_fields() -> list[Wire]:
    """The fields that every event type has, in the API's order."""
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


def merge_fields(requested: list[Wire], *, disable_guests: bool) -> list[Wire]:
    """Apply the `requested` fields to the default fields; custom fields come after the location."""
    defaults = {field["slug"]: field for field in default_fields()}
    custom: list[Wire] = []
    for item in requested:
        slug = _BY_TYPE.get(item.get("type", ""), item.get("slug"))
        if item.get("type") == "splitName":
            defaults["name"] = {"isDefault": True, "slug": "splitName", **item, "disableOnPrefill": False}
        elif slug in defaults:
            defaults[slug] |= item
        else:
            custom.append({"isDefault": False, **item} | {"disableOnPrefill": False, "hidden": False})
    if disable_guests:
        defaults["guests"]["hidden"] = True
    ordered = [defaults[slug] for slug in _DEFAULT_ORDER]
    return [*ordered[:3], *custom, *ordered[3:]]


def public_fields(fields: list[Wire]) -> list[Wire]:
    """The fields in public responses, which omit the hidden title."""
    return [field for field in fields if field["slug"] != "title"]


def custom_fields(fields: list[Wire]) -> list[Wire]:
    """The fields that are not default fields."""
    return [field for field in fields if not field["isDefault"]]
