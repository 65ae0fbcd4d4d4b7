# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Loss`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("bookId", "foundAt"))
_REQUIRED: Final = ("bookId",)
_NULLABLE: Final = frozenset(("foundAt",))


@attrs.define(kw_only=True, repr=False)
class Loss(Model):
    """It is only ever delivered."""

    book_id: int
    found_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.book_id = data["bookId"]
            get: Getter = data.get
            model.found_at = decode_datetime(get("foundAt"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"bookId": self.book_id, "foundAt": self.found_at}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
