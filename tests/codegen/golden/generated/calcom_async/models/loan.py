# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Loan`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_model, dump, locate, new
from .reader import Reader

_NAMES: Final = frozenset(("uid", "start", "reader", "end"))
_REQUIRED: Final = ("uid", "start", "reader")
_NULLABLE: Final = frozenset(("end",))


@attrs.define(kw_only=True, repr=False)
class Loan(Model):
    """The API's `Loan`."""

    uid: str
    start: dt.datetime
    reader: Reader
    end: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.uid = data["uid"]
            model.start = decode_datetime(data["start"])
            model.reader = decode_model(Reader.from_dict, data["reader"])
            get: Getter = data.get
            model.end = decode_datetime(get("end"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"uid": self.uid, "start": self.start, "reader": self.reader, "end": self.end}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
