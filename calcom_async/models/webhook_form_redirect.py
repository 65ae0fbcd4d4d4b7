# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookFormRedirect`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "value", "eventTypeId"))
_REQUIRED: Final = ("type", "value")
_NULLABLE: Final = frozenset(("eventTypeId",))


@attrs.define(kw_only=True, repr=False)
class WebhookFormRedirect(Model):
    """Where somebody was led."""

    type: str
    """`customPageMessage`, `externalRedirectUrl` or `eventTypeRedirectUrl`."""
    value: str
    event_type_id: int | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.value = data["value"]
            get: Getter = data.get
            model.event_type_id = get("eventTypeId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"type": self.type, "value": self.value, "eventTypeId": self.event_type_id}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
