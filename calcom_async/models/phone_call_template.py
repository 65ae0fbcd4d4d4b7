# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PhoneCallTemplate`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class PhoneCallTemplate(OpenEnum):
    """What an agent talks about; CUSTOM_TEMPLATE is your own text."""

    CHECK_IN_APPOINTMENT = "CHECK_IN_APPOINTMENT"
    CUSTOM_TEMPLATE = "CUSTOM_TEMPLATE"


PhoneCallTemplateLike: TypeAlias = PhoneCallTemplate | Literal["CHECK_IN_APPOINTMENT", "CUSTOM_TEMPLATE"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in PhoneCallTemplate}


def decode_phone_call_template(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
