# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BusyTime`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("start", "end", "source"))
_REQUIRED: Final = ("start", "end")
_NULLABLE: Final = frozenset(("source",))


@attrs.define(kw_only=True, repr=False)
class BusyTime(Model):
    """The API's `BusyTime`."""

    start: dt.datetime
    end: dt.datetime
    source: str | None = None
    """Where the event comes from."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.start = decode_datetime(data["start"])
            model.end = decode_datetime(data["end"])
            get: Getter = data.get
            model.source = get("source")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"start": self.start, "end": self.end, "source": self.source}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
