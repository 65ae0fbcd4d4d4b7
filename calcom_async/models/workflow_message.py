# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WorkflowMessage(Model):
    """What a step sends; variables in braces such as {EVENT_NAME} are replaced."""

    subject: str
    html: str | None = None
    """The body of an email."""
    text: str | None = None
    """The body of a text message."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.subject = data["subject"]
            get: Getter = data.get
            model.html = get("html")
            model.text = get("text")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
