# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CrmOwnerFallbackMode`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class CrmOwnerFallbackMode(OpenEnum):
    """How to find members who can replace the owner of a CRM record."""

    RELATIONSHIP = "relationship"
    ATTRIBUTE_RULES = "attributeRules"


CrmOwnerFallbackModeLike: TypeAlias = CrmOwnerFallbackMode | Literal["relationship", "attributeRules"]
"""Accepted as an argument: a member, or its value as a string."""

decode_crm_owner_fallback_mode: Final = member_decoder(CrmOwnerFallbackMode)
