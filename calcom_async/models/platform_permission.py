# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PlatformPermission`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class PlatformPermission(OpenEnum):
    """What a platform's client may do for its users; `*` requests everything and is never returned."""

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
"""Accepted as an argument: a member, or its value as a string."""

decode_platform_permission: Final = member_decoder(PlatformPermission)
