# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SchedulingHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model
from .host_priority import HostPriority, decode_host_priority


@attrs.define(kw_only=True, repr=False)
class SchedulingHost(Model):
    """The API's `SchedulingHost`."""

    user_id: int
    name: str
    username: str
    mandatory: bool
    """Whether the host takes part in every event."""
    priority: HostPriority | str | None = None
    """Only for round robin, as are the properties that follow, except the picture."""
    weight: float | None = None
    """The host's share of the events relative to the others."""
    group_id: str | None = None
    """The group that the host is in."""
    avatar_url: str | None = None

    _nullable: ClassVar = frozenset({"priority", "weight", "group_id", "avatar_url"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.name = data["name"]
            model.username = data["username"]
            model.mandatory = data["mandatory"]
            get: Getter = data.get
            model.priority = decode_host_priority(get("priority"))
            model.weight = get("weight")
            model.group_id = get("groupId")
            model.avatar_url = get("avatarUrl")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
