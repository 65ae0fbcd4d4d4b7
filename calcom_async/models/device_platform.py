# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DevicePlatform`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class DevicePlatform(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    IOS = "IOS"
    ANDROID = "ANDROID"


DevicePlatformLike: TypeAlias = DevicePlatform | Literal["IOS", "ANDROID"]
"""Accepted as an argument: a member, or its value as a string."""

decode_device_platform: Final = member_decoder(DevicePlatform)
