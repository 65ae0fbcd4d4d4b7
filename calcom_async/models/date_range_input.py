# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DateRangeInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_date, dump, locate, new

_NAMES: Final = frozenset(("startDate", "endDate", "preset"))
_REQUIRED: Final = ("startDate", "endDate", "preset")
_NULLABLE: Final = frozenset(("startDate", "endDate"))


@attrs.define(kw_only=True, repr=False)
class DateRangeInput(Model):
    """The API's `DateRangeInput`."""

    start_date: dt.date | None
    """The first day; null for no beginning."""
    end_date: dt.date | None
    """The last day; null for no end."""
    preset: str
    """`custom` for days of your own."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.start_date = decode_date(data["startDate"])
            model.end_date = decode_date(data["endDate"])
            model.preset = data["preset"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"startDate": self.start_date, "endDate": self.end_date, "preset": self.preset}
        return {**dump(fields, _NULLABLE, utc=True), **self.additional_properties}
