# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingMemberStat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .insights_member import InsightsMember


@attrs.define(kw_only=True, repr=False)
class BookingMemberStat(Model):
    """One member in a ranking."""

    user_id: int
    user: InsightsMember
    email_md5: str
    """The MD5 hash of the email address, for avatars."""
    count: float
    """The number of bookings, or the average rating."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.user = decode_model(InsightsMember.from_dict, data["user"])
            model.email_md5 = data["emailMd5"]
            model.count = data["count"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
