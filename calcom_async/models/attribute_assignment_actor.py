# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentActor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "displayName", "displayEmail", "displayAvatar"))
_REQUIRED: Final = ("type", "displayName")
_NULLABLE: Final = frozenset(("displayEmail", "displayAvatar"))


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentActor(Model):
    """Who made a change."""

    type: str
    """The kind of actor, such as USER."""
    display_name: str
    display_email: str | None = None
    display_avatar: str | None = None
    """The address of a picture."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.display_name = data["displayName"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.display_avatar = get("displayAvatar")
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
