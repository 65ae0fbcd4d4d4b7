# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentSource`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeAssignmentSource(OpenEnum):
    """The source of a change."""

    WEBAPP = "WEBAPP"
    API_V2 = "API_V2"
    WEBHOOK = "WEBHOOK"
    SYSTEM = "SYSTEM"


decode_attribute_assignment_source: Final = member_decoder(AttributeAssignmentSource)
