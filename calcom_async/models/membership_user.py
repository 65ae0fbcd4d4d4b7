# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MembershipUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(("avatarUrl", "username", "name", "email", "bio", "metadata"))
_REQUIRED: Final = ("avatarUrl", "username", "name", "email", "bio")
_NULLABLE: Final = frozenset(("avatarUrl", "username", "name", "bio", "metadata"))


@attrs.define(kw_only=True, repr=False)
class MembershipUser(Model):
    """The API's `MembershipUser`."""

    avatar_url: str | None
    username: str | None
    name: str | None
    email: str
    bio: str | None
    metadata: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.avatar_url = data["avatarUrl"]
            model.username = data["username"]
            model.name = data["name"]
            model.email = data["email"]
            model.bio = data["bio"]
            get: Getter = data.get
            model.metadata = as_object(get("metadata"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "avatarUrl": self.avatar_url,
            "username": self.username,
            "name": self.name,
            "email": self.email,
            "bio": self.bio,
            "metadata": self.metadata,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
