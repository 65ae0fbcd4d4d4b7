# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizersDefaultAppLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class OrganizersDefaultAppLocation(SentModel):
    """In the default conferencing app of whoever hosts the event; only for teams."""

    type: Literal["organizersDefaultApp"] = "organizersDefaultApp"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
