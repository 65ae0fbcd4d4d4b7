# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeType(OpenEnum):
    """The type of an attribute: a text, a number, one option or several."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    SINGLE_SELECT = "SINGLE_SELECT"
    MULTI_SELECT = "MULTI_SELECT"


AttributeTypeLike: TypeAlias = AttributeType | Literal["TEXT", "NUMBER", "SINGLE_SELECT", "MULTI_SELECT"]
"""Accepted as an argument: a member, or its value as a string."""

decode_attribute_type: Final = member_decoder(AttributeType)
