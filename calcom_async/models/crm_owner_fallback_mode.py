# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CrmOwnerFallbackMode`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class CrmOwnerFallbackMode(OpenEnum):
    """How members are found who can stand in for the owner of a CRM record."""

    RELATIONSHIP = "relationship"
    ATTRIBUTE_RULES = "attributeRules"


CrmOwnerFallbackModeLike: TypeAlias = CrmOwnerFallbackMode | Literal["relationship", "attributeRules"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in CrmOwnerFallbackMode}


def decode_crm_owner_fallback_mode(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
