# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentChangeType`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class AttributeAssignmentChangeType(OpenEnum):
    """The known values; responses may contain others, as plain strings."""

    ASSIGNED = "ASSIGNED"
    UNASSIGNED = "UNASSIGNED"
    VALUE_CHANGED = "VALUE_CHANGED"
    WEIGHT_CHANGED = "WEIGHT_CHANGED"


decode_attribute_assignment_change_type: Final = member_decoder(AttributeAssignmentChangeType)
