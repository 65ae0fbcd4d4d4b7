# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`FailedBookingOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("optionId", "optionLabel", "count"))
_NULLABLE: Final = frozenset(("optionId",))


@attrs.define(kw_only=True, repr=False)
class FailedBookingOption(Model):
    """How often an option was chosen without a booking coming of it."""

    option_id: str | None = None
    option_label: str | None = None
    count: int | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.option_id = get("optionId")
            model.option_label = get("optionLabel")
            model.count = get("count")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"optionId": self.option_id, "optionLabel": self.option_label, "count": self.count}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
