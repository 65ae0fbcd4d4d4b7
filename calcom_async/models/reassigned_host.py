# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ReassignedHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ReassignedHost(Model):
    """The API's `ReassignedHost`."""

    id: int
    name: str | None
    email: str
    display_email: str | None = None
    """The email address without the tag that platforms add to it; servers of 2025 omit it."""

    _nullable: ClassVar = frozenset({"name"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
