# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventOwner`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventOwner(Model):
    """The account whose calendar contains an event."""

    email: str
    name: str | None = None
    display_name: str | None = None
    self_: bool | None = None
    """Whether this is the account that owns the calendar."""

    _nullable: ClassVar = frozenset({"name"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name")
            model.display_name = get("displayName")
            model.self_ = get("self")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
