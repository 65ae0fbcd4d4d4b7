# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentSource`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class AttributeAssignmentSource(OpenEnum):
    """Where a change came from."""

    WEBAPP = "WEBAPP"
    API_V2 = "API_V2"
    WEBHOOK = "WEBHOOK"
    SYSTEM = "SYSTEM"


_MEMBERS: Final = {member.value: member for member in AttributeAssignmentSource}


def decode_attribute_assignment_source(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
