# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .host_priority import HostPriority, decode_host_priority

_NAMES: Final = frozenset(("userId", "name", "username", "avatarUrl", "mandatory", "priority"))
_REQUIRED: Final = ("userId", "name", "username", "avatarUrl")
_NULLABLE: Final = frozenset(("avatarUrl",))


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
            model.avatar_url = data["avatarUrl"]
            get: Getter = data.get
            model.mandatory = get("mandatory")
            model.priority = decode_host_priority(get("priority"))
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
            "avatarUrl": self.avatar_url,
            "mandatory": self.mandatory,
            "priority": self.priority,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
