# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SlotFormat`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class SlotFormat(OpenEnum):
    """Whether slots carry their start only (`time`) or their end as well (`range`)."""

    TIME = "time"
    RANGE = "range"


SlotFormatLike: TypeAlias = SlotFormat | Literal["time", "range"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in SlotFormat}


def decode_slot_format(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
