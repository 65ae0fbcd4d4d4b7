# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTextMessageInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class WorkflowTextMessageInput(SentModel):
    """A text message; variables in braces such as {EVENT_NAME} are replaced."""

    subject: str
    text: str
    """The body."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.subject = data["subject"]
            model.text = data["text"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
