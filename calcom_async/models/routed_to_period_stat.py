# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToPeriodStat`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("userId", "period_start", "total"))
_REQUIRED: Final = ("userId", "period_start", "total")


@attrs.define(kw_only=True, repr=False)
class RoutedToPeriodStat(Model):
    """What one member got in one period."""

    user_id: int
    period_start: dt.datetime
    total: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.period_start = decode_datetime(data["period_start"])
            model.total = data["total"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"userId": self.user_id, "period_start": self.period_start, "total": self.total}
        return {**dump(fields), **self.additional_properties}
