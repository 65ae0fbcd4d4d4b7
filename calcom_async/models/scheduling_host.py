# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SchedulingHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .host_priority import HostPriority, decode_host_priority

_NAMES: Final = frozenset(("userId", "name", "username", "mandatory", "priority", "weight", "groupId", "avatarUrl"))
_REQUIRED: Final = ("userId", "name", "username", "mandatory")
_NULLABLE: Final = frozenset(("priority", "weight", "groupId", "avatarUrl"))


@attrs.define(kw_only=True, repr=False)
class SchedulingHost(Model):
    """The API's `SchedulingHost`."""

    user_id: int
    name: str
    username: str
    mandatory: bool
    """Whether the host takes part in every event."""
    priority: HostPriority | str | None = None
    """Only for round robin, like all that follows but the picture."""
    weight: float | None = None
    """The share of events the host gets in relation to others."""
    group_id: str | None = None
    """The group that the host is in."""
    avatar_url: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "userId": self.user_id,
            "name": self.name,
            "username": self.username,
            "mandatory": self.mandatory,
            "priority": self.priority,
            "weight": self.weight,
            "groupId": self.group_id,
            "avatarUrl": self.avatar_url,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
