# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DevicePlatform`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class DevicePlatform(OpenEnum):
    """The known values; an answer may bring others, as plain strings."""

    IOS = "IOS"
    ANDROID = "ANDROID"


DevicePlatformLike: TypeAlias = DevicePlatform | Literal["IOS", "ANDROID"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in DevicePlatform}


def decode_device_platform(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
