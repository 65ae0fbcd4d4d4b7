# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingLimits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("perDay", "perWeek", "perMonth", "perYear"))
_REQUIRED: Final = ("perDay", "perWeek", "perMonth", "perYear")
_NULLABLE: Final = frozenset(("perDay", "perWeek", "perMonth", "perYear"))


@attrs.define(kw_only=True, repr=False)
class BookingLimits(Model):
    """How many bookings somebody takes at the most; null stands for any number."""

    per_day: int | None
    per_week: int | None
    per_month: int | None
    per_year: int | None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.per_day = data["perDay"]
            model.per_week = data["perWeek"]
            model.per_month = data["perMonth"]
            model.per_year = data["perYear"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "perDay": self.per_day,
            "perWeek": self.per_week,
            "perMonth": self.per_month,
            "perYear": self.per_year,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
