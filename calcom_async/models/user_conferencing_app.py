# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`UserConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class UserConferencingApp(Model):
    """A conferencing app that a user has connected."""

    id: int
    """The id of the stored credential."""
    type: str
    """For example `google_video`."""
    user_id: int
    app_slug: str
    """For example `google-meet`."""
    is_default: bool
    """Whether the user's event types use it by default."""
    invalid: bool | None = None
    """Whether the account no longer accepts the credential."""

    _nullable: ClassVar = frozenset({"invalid"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.user_id = data["userId"]
            model.app_slug = data["appSlug"]
            model.is_default = data["isDefault"]
            get: Getter = data.get
            model.invalid = get("invalid")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
