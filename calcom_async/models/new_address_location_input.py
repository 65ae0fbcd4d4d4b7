# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NewAddressLocationInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class NewAddressLocationInput(SentModel):
    """At an address of the host's choice."""

    type: Literal["address"] = "address"
    address: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.address = data["address"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
