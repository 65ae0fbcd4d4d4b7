# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookVersion`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class WebhookVersion(OpenEnum):
    """The version of the payload."""

    VALUE_2021_10_20 = "2021-10-20"


WebhookVersionLike: TypeAlias = WebhookVersion | Literal["2021-10-20",]
"""Accepted as an argument: a member, or its value as a string."""

decode_webhook_version: Final = member_decoder(WebhookVersion)
