# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ReaderInput`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .book_format import BookFormatLike, decode_book_format


@attrs.define(kw_only=True, repr=False)
class ReaderInput(SentModel):
    """The API's `ReaderInput`."""

    name: str
    member_since: dt.datetime
    nickname: str | Unset | None = UNSET
    pin: str | Unset = attrs.field(default=UNSET, metadata={"secret": True})
    """Four digits."""
    favourite: BookFormatLike | Unset = UNSET

    _nullable: ClassVar = frozenset({"nickname"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.member_since = decode_datetime(data["memberSince"])
            get: Getter = data.get
            model.nickname = get("nickname", UNSET)
            model.pin = get("pin", UNSET)
            model.favourite = decode_book_format(get("favourite")) if "favourite" in data else UNSET
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
