# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormResponses`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .insights_form_response import InsightsFormResponse


@attrs.define(kw_only=True, repr=False)
class InsightsFormResponses(Model):
    """Some of the responses to routing forms."""

    total: int
    """The total number of responses."""
    data: list[InsightsFormResponse]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.total = data["total"]
            model.data = decode_list(InsightsFormResponse.from_dict, data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
