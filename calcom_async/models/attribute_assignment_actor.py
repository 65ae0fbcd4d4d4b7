# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentActor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentActor(Model):
    """Who made a change."""

    type: str
    """The kind of actor, such as USER."""
    display_name: str
    display_email: str | None = None
    display_avatar: str | None = None
    """The URL of a picture."""

    _nullable: ClassVar = frozenset({"display_email", "display_avatar"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.display_name = data["displayName"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.display_avatar = get("displayAvatar")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
