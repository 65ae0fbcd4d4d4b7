# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class BookingHost(Model):
    """The API's `BookingHost`."""

    id: int | str
    """The user's id. Once that user is deleted, the text `unknown`, as in the other fields."""
    name: str | None
    email: str
    username: str
    display_email: str | None = None
    """The email address without the tag that platforms add to it."""
    time_zone: str | None = None
    """IANA time zone name; absent if the host is unknown."""

    _nullable: ClassVar = frozenset({"name"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            model.username = data["username"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.time_zone = get("timeZone")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
