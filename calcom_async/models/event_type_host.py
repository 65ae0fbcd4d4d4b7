# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model
from .host_priority import HostPriority, decode_host_priority


@attrs.define(kw_only=True, repr=False)
class EventTypeHost(Model):
    """The API's `EventTypeHost`."""

    user_id: int
    name: str
    username: str
    avatar_url: str | None
    mandatory: bool | None = None
    """Whether the host takes part in every event; only for round robin."""
    priority: HostPriority | str | None = None

    _nullable: ClassVar = frozenset({"avatar_url"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.name = data["name"]
            model.username = data["username"]
            model.avatar_url = data["avatarUrl"]
            get: Getter = data.get
            model.mandatory = get("mandatory")
            model.priority = decode_host_priority(get("priority"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
