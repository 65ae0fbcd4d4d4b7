# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CreditCharge`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .credit_balance import CreditBalance

_NAMES: Final = frozenset(("charged", "remainingBalance", "teamId"))
_REQUIRED: Final = ("charged", "remainingBalance")
_NULLABLE: Final = frozenset(("teamId",))


@attrs.define(kw_only=True, repr=False)
class CreditCharge(Model):
    """The API's `CreditCharge`."""

    charged: bool
    """True as well where `externalRef` shows that they were spent already."""
    remaining_balance: CreditBalance
    team_id: int | None = None
    """The team or organisation that paid; missing where you did."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.charged = data["charged"]
            model.remaining_balance = decode_model(CreditBalance.from_dict, data["remainingBalance"])
            get: Getter = data.get
            model.team_id = get("teamId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"charged": self.charged, "remainingBalance": self.remaining_balance, "teamId": self.team_id}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
