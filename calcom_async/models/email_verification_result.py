# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EmailVerificationResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class EmailVerificationResult(Model):
    """Whether a code is correct."""

    verified: bool

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.verified = data["verified"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
