# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PhoneCallTemplate`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class PhoneCallTemplate(OpenEnum):
    """What an agent talks about; CUSTOM_TEMPLATE is your own prompt."""

    CHECK_IN_APPOINTMENT = "CHECK_IN_APPOINTMENT"
    CUSTOM_TEMPLATE = "CUSTOM_TEMPLATE"


PhoneCallTemplateLike: TypeAlias = PhoneCallTemplate | Literal["CHECK_IN_APPOINTMENT", "CUSTOM_TEMPLATE"]
"""Accepted as an argument: a member, or its value as a string."""

decode_phone_call_template: Final = member_decoder(PhoneCallTemplate)
