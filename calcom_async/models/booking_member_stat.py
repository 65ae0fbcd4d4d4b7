# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingMemberStat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .insights_member import InsightsMember

_NAMES: Final = frozenset(("userId", "user", "emailMd5", "count"))
_REQUIRED: Final = ("userId", "user", "emailMd5", "count")


@attrs.define(kw_only=True, repr=False)
class BookingMemberStat(Model):
    """One member of a ranking."""

    user_id: int
    user: InsightsMember
    email_md5: str
    """The MD5 hash of the email address, for avatars."""
    count: float
    """Bookings, or the mean rating."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.user = decode_model(InsightsMember.from_dict, data["user"])
            model.email_md5 = data["emailMd5"]
            model.count = data["count"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"userId": self.user_id, "user": self.user, "emailMd5": self.email_md5, "count": self.count}
        return {**dump(fields), **self.additional_properties}
