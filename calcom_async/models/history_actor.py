# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryActor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model
from .history_actor_type import HistoryActorType, decode_history_actor_type


@attrs.define(kw_only=True, repr=False)
class HistoryActor(Model):
    """Who made a change."""

    type: HistoryActorType | str
    display_name: str | None
    display_email: str | None
    display_avatar: str | None
    """The URL of a picture."""

    _nullable: ClassVar = frozenset({"display_name", "display_email", "display_avatar"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = decode_history_actor_type(data["type"])
            model.display_name = data["displayName"]
            model.display_email = data["displayEmail"]
            model.display_avatar = data["displayAvatar"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
