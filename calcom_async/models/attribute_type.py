# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeType`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class AttributeType(OpenEnum):
    """What a member can have of an attribute: a text, a number, one option or several."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    SINGLE_SELECT = "SINGLE_SELECT"
    MULTI_SELECT = "MULTI_SELECT"


AttributeTypeLike: TypeAlias = AttributeType | Literal["TEXT", "NUMBER", "SINGLE_SELECT", "MULTI_SELECT"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in AttributeType}


def decode_attribute_type(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
