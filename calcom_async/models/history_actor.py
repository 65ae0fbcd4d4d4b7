# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryActor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new
from .history_actor_type import HistoryActorType, decode_history_actor_type

_NAMES: Final = frozenset(("type", "displayName", "displayEmail", "displayAvatar"))
_REQUIRED: Final = ("type", "displayName", "displayEmail", "displayAvatar")
_NULLABLE: Final = frozenset(("displayName", "displayEmail", "displayAvatar"))


@attrs.define(kw_only=True, repr=False)
class HistoryActor(Model):
    """Who made a change."""

    type: HistoryActorType | str
    display_name: str | None
    display_email: str | None
    display_avatar: str | None
    """The address of a picture."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = decode_history_actor_type(data["type"])
            model.display_name = data["displayName"]
            model.display_email = data["displayEmail"]
            model.display_avatar = data["displayAvatar"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "type": self.type,
            "displayName": self.display_name,
            "displayEmail": self.display_email,
            "displayAvatar": self.display_avatar,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
