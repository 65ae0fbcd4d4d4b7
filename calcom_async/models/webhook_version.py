# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookVersion`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class WebhookVersion(OpenEnum):
    """The shape of what is delivered."""

    VALUE_2021_10_20 = "2021-10-20"


WebhookVersionLike: TypeAlias = WebhookVersion | Literal["2021-10-20",]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in WebhookVersion}


def decode_webhook_version(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
