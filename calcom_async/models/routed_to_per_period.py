# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToPerPeriod`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .routed_to_period_stats import RoutedToPeriodStats
from .routed_to_users import RoutedToUsers

_NAMES: Final = frozenset(("users", "periodStats"))
_REQUIRED: Final = ("users", "periodStats")


@attrs.define(kw_only=True, repr=False)
class RoutedToPerPeriod(Model):
    """How many bookings routing forms brought to each member."""

    users: RoutedToUsers
    period_stats: RoutedToPeriodStats
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.users = decode_model(RoutedToUsers.from_dict, data["users"])
            model.period_stats = decode_model(RoutedToPeriodStats.from_dict, data["periodStats"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"users": self.users, "periodStats": self.period_stats}
        return {**dump(fields), **self.additional_properties}
