# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MembershipUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class MembershipUser(Model):
    """The API's `MembershipUser`."""

    avatar_url: str | None
    username: str | None
    name: str | None
    email: str
    bio: str | None
    metadata: dict[str, Any] | None = None

    _nullable: ClassVar = frozenset({"avatar_url", "username", "name", "bio", "metadata"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.avatar_url = data["avatarUrl"]
            model.username = data["username"]
            model.name = data["name"]
            model.email = data["email"]
            model.bio = data["bio"]
            get: Getter = data.get
            model.metadata = as_object(get("metadata"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
