# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedNameVariant`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class HostedNameVariant(OpenEnum):
    """Whether a name is asked for in one place or in two."""

    FULL_NAME = "fullName"
    SPLIT_NAME = "splitName"


HostedNameVariantLike: TypeAlias = HostedNameVariant | Literal["fullName", "splitName"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in HostedNameVariant}


def decode_hosted_name_variant(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
