# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Reservation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_date, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class Reservation(Model):
    """The API's `Reservation`."""

    uid: str
    reserved_for: dt.date

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.uid = data["uid"]
            model.reserved_for = decode_date(data["reservedFor"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
