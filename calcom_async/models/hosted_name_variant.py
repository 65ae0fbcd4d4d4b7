# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedNameVariant`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedNameVariant(OpenEnum):
    """Whether a name is asked for in one field or in two."""

    FULL_NAME = "fullName"
    SPLIT_NAME = "splitName"


HostedNameVariantLike: TypeAlias = HostedNameVariant | Literal["fullName", "splitName"]
"""Accepted as an argument: a member, or its value as a string."""

decode_hosted_name_variant: Final = member_decoder(HostedNameVariant)
