# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Reservation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_date, dump, locate, new

_NAMES: Final = frozenset(("uid", "reservedFor"))
_REQUIRED: Final = ("uid", "reservedFor")


@attrs.define(kw_only=True, repr=False)
class Reservation(Model):
    """The API's `Reservation`."""

    uid: str
    reserved_for: dt.date
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.uid = data["uid"]
            model.reserved_for = decode_date(data["reservedFor"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"uid": self.uid, "reservedFor": self.reserved_for}
        return {**dump(fields), **self.additional_properties}
