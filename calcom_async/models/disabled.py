# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Disabled`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class Disabled(SentModel):
    """Sent in place of a setting that is turned off."""

    disabled: Literal[True] = True

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.disabled = data["disabled"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
