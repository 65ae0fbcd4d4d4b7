# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`VerifiedPhone`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class VerifiedPhone(Model):
    """A verified phone number."""

    id: int
    phone_number: str
    """In international format, such as +393401234567."""
    user_id: int | None
    """The user who verified it."""
    team_id: int | None
    """The team that it was verified for; null for one of the user's own."""

    _nullable: ClassVar = frozenset({"user_id", "team_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.phone_number = data["phoneNumber"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
