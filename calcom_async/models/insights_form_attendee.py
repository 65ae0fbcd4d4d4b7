# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class InsightsFormAttendee(Model):
    """The API's `InsightsFormAttendee`."""

    name: str
    time_zone: str
    """IANA time zone name."""
    email: str
    phone_number: str | None

    _nullable: ClassVar = frozenset({"phone_number"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.time_zone = data["timeZone"]
            model.email = data["email"]
            model.phone_number = data["phoneNumber"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
