# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOutOfOfficeReason`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("emoji", "reason"))


@attrs.define(kw_only=True, repr=False)
class WebhookOutOfOfficeReason(Model):
    """The API's `WebhookOutOfOfficeReason`."""

    emoji: str | None = None
    reason: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.emoji = get("emoji")
            model.reason = get("reason")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"emoji": self.emoji, "reason": self.reason}
        return {**dump(fields), **self.additional_properties}
