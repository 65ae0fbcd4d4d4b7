# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("label", "value", "isHidden"))


@attrs.define(kw_only=True, repr=False)
class WebhookAnswer(Model):
    """What was answered to one question of a booking or routing form."""

    label: str | None = None
    """The question; for the fields that every form has, the key of its translation."""
    value: Any | None = None
    """The answer; missing where there is none."""
    is_hidden: bool | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.label = get("label")
            model.value = get("value")
            model.is_hidden = get("isHidden")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"label": self.label, "value": self.value, "isHidden": self.is_hidden}
        return {**dump(fields), **self.additional_properties}
