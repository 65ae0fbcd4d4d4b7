# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarCredential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarCredential(Model):
    """The stored credential of a calendar account."""

    id: int
    type: str
    """For example `google_calendar`."""
    user_id: int | None
    team_id: int | None
    app_id: str | None
    """For example `google-calendar`."""
    invalid: bool | None
    """Whether the account no longer accepts the credential."""

    _nullable: ClassVar = frozenset({"user_id", "team_id", "app_id", "invalid"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model.app_id = data["appId"]
            model.invalid = data["invalid"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
