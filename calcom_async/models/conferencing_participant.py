# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingParticipant`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ConferencingParticipant(Model):
    """The API's `ConferencingParticipant`."""

    user_id: str | None
    """Null for visitors without an account."""
    user_name: str | None
    join_time: int
    """In seconds since 1970."""
    duration: int
    """Seconds."""

    _nullable: ClassVar = frozenset({"user_id", "user_name"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.user_name = data["userName"]
            model.join_time = data["joinTime"]
            model.duration = data["duration"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
