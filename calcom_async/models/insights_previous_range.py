# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsPreviousRange`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("startDate", "endDate"))
_REQUIRED: Final = ("startDate", "endDate")


@attrs.define(kw_only=True, repr=False)
class InsightsPreviousRange(Model):
    """The stretch of days that figures are compared with."""

    start_date: str
    """The first day, written out for people to read."""
    end_date: str
    """The last day, written out for people to read."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.start_date = data["startDate"]
            model.end_date = data["endDate"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"startDate": self.start_date, "endDate": self.end_date}
        return {**dump(fields), **self.additional_properties}
