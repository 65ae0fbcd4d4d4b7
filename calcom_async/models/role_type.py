# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoleType`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class RoleType(OpenEnum):
    """`SYSTEM` roles are built into the server and cannot be changed."""

    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"


decode_role_type: Final = member_decoder(RoleType)
