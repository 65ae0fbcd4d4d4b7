# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AvailableCredits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .credit_balance import CreditBalance

_NAMES: Final = frozenset(("hasCredits", "balance"))
_REQUIRED: Final = ("hasCredits", "balance")


@attrs.define(kw_only=True, repr=False)
class AvailableCredits(Model):
    """The API's `AvailableCredits`."""

    has_credits: bool
    """Whether credits can be spent."""
    balance: CreditBalance
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.has_credits = data["hasCredits"]
            model.balance = decode_model(CreditBalance.from_dict, data["balance"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"hasCredits": self.has_credits, "balance": self.balance}
        return {**dump(fields), **self.additional_properties}
