# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryImpersonator`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class HistoryImpersonator(Model):
    """The API's `HistoryImpersonator`."""

    display_name: str
    display_email: str | None
    display_avatar: str | None
    """The URL of a picture."""

    _nullable: ClassVar = frozenset({"display_email", "display_avatar"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.display_name = data["displayName"]
            model.display_email = data["displayEmail"]
            model.display_avatar = data["displayAvatar"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
