# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PlatformPermission`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class PlatformPermission(OpenEnum):
    """What a platform's client may do for its users; `*` asks for everything and is never sent back."""

    EVENT_TYPE_READ = "EVENT_TYPE_READ"
    EVENT_TYPE_WRITE = "EVENT_TYPE_WRITE"
    BOOKING_READ = "BOOKING_READ"
    BOOKING_WRITE = "BOOKING_WRITE"
    SCHEDULE_READ = "SCHEDULE_READ"
    SCHEDULE_WRITE = "SCHEDULE_WRITE"
    APPS_READ = "APPS_READ"
    APPS_WRITE = "APPS_WRITE"
    PROFILE_READ = "PROFILE_READ"
    PROFILE_WRITE = "PROFILE_WRITE"
    ALL = "*"


PlatformPermissionLike: TypeAlias = (
    PlatformPermission
    | Literal[
        "EVENT_TYPE_READ",
        "EVENT_TYPE_WRITE",
        "BOOKING_READ",
        "BOOKING_WRITE",
        "SCHEDULE_READ",
        "SCHEDULE_WRITE",
        "APPS_READ",
        "APPS_WRITE",
        "PROFILE_READ",
        "PROFILE_WRITE",
        "*",
    ]
)
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in PlatformPermission}


def decode_platform_permission(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
