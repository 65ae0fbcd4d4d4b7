# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttendeeAbsenceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class AttendeeAbsenceInput(SentModel):
    """The API's `AttendeeAbsenceInput`."""

    email: str
    """The attendee's email address."""
    absent: bool
    """Whether the attendee did not show up; false removes the mark."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            model.absent = data["absent"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
