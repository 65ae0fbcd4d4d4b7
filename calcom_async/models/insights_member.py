# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsMember`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "email", "username", "name", "avatarUrl"))
_REQUIRED: Final = ("id", "email")
_NULLABLE: Final = frozenset(("username", "name", "avatarUrl"))


@attrs.define(kw_only=True, repr=False)
class InsightsMember(Model):
    """The API's `InsightsMember`."""

    id: int
    email: str
    username: str | None = None
    name: str | None = None
    avatar_url: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.email = data["email"]
            get: Getter = data.get
            model.username = get("username")
            model.name = get("name")
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
            "id": self.id,
            "email": self.email,
            "username": self.username,
            "name": self.name,
            "avatarUrl": self.avatar_url,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
