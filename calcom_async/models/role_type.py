# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoleType`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class RoleType(OpenEnum):
    """`SYSTEM` roles come with the server and cannot be changed."""

    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"


_MEMBERS: Final = {member.value: member for member in RoleType}


def decode_role_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
