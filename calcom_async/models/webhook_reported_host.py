# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("email", "name"))
_NULLABLE: Final = frozenset(("email", "name"))


@attrs.define(kw_only=True, repr=False)
class WebhookReportedHost(Model):
    """The API's `WebhookReportedHost`."""

    email: str | None = None
    name: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.email = get("email")
            model.name = get("name")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"email": self.email, "name": self.name}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
