# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowEmailMessageInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class WorkflowEmailMessageInput(SentModel):
    """An email; variables in braces such as {EVENT_NAME} are replaced."""

    subject: str
    html: str
    """The body."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.subject = data["subject"]
            model.html = data["html"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
