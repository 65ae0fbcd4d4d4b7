# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DevicePlatform`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class DevicePlatform(OpenEnum):
    """The known values; a response may have others, as plain strings."""

    IOS = "IOS"
    ANDROID = "ANDROID"


DevicePlatformLike: TypeAlias = DevicePlatform | Literal["IOS", "ANDROID"]
"""What an argument takes: a member, or its text."""

decode_device_platform: Final = member_decoder(DevicePlatform)
