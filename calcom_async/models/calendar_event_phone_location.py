# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventPhoneLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarEventPhoneLocation(Model):
    """A phone number to call."""

    type: Literal["phone"] = "phone"
    url: str
    """The number, usually as a `tel:` URL."""
    label: str | None = None
    pin: str | None = attrs.field(default=None, metadata={"secret": True})
    password: str | None = attrs.field(default=None, metadata={"secret": True})
    access_code: str | None = attrs.field(default=None, metadata={"secret": True})
    region_code: str | None = None
    """The two-letter country code of the number."""

    _nullable: ClassVar = frozenset({"label", "pin", "password", "access_code", "region_code"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.label = get("label")
            model.pin = get("pin")
            model.password = get("password")
            model.access_code = get("accessCode")
            model.region_code = get("regionCode")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
