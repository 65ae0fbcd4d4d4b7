# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsMember`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class InsightsMember(Model):
    """The API's `InsightsMember`."""

    id: int
    email: str
    username: str | None = None
    name: str | None = None
    avatar_url: str | None = None

    _nullable: ClassVar = frozenset({"username", "name", "avatar_url"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.email = data["email"]
            get: Getter = data.get
            model.username = get("username")
            model.name = get("name")
            model.avatar_url = get("avatarUrl")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
