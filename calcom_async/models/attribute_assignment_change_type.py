# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentChangeType`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class AttributeAssignmentChangeType(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    ASSIGNED = "ASSIGNED"
    UNASSIGNED = "UNASSIGNED"
    VALUE_CHANGED = "VALUE_CHANGED"
    WEIGHT_CHANGED = "WEIGHT_CHANGED"


_MEMBERS: Final = {member.value: member for member in AttributeAssignmentChangeType}


def decode_attribute_assignment_change_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
