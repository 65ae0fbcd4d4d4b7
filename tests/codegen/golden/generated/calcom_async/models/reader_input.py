# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ReaderInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, decode_datetime, dump, locate, new
from .book_format import BookFormatLike, decode_book_format

_NAMES: Final = frozenset(("name", "memberSince", "nickname", "pin", "favourite"))
_REQUIRED: Final = ("name", "memberSince")
_NULLABLE: Final = frozenset(("nickname",))


@attrs.define(kw_only=True, repr=False)
class ReaderInput(Model):
    """The API's `ReaderInput`."""

    name: str
    member_since: dt.datetime
    nickname: str | Unset | None = UNSET
    pin: str | Unset = attrs.field(default=UNSET, metadata={"secret": True})
    """Four digits."""
    favourite: BookFormatLike | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.name = data["name"]
            model.member_since = decode_datetime(data["memberSince"])
            get: Getter = data.get
            model.nickname = get("nickname", UNSET)
            model.pin = get("pin", UNSET)
            model.favourite = decode_book_format(get("favourite")) if "favourite" in data else UNSET
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "name": self.name,
            "memberSince": self.member_since,
            "nickname": self.nickname,
            "pin": self.pin,
            "favourite": self.favourite,
        }
        return {**dump(fields, _NULLABLE, utc=True), **self.additional_properties}
