# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowActivation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("isActiveOnAllEventTypes", "activeOnEventTypeIds"))
_REQUIRED: Final = ("isActiveOnAllEventTypes",)


@attrs.define(kw_only=True, repr=False)
class WorkflowActivation(Model):
    """Which event types a workflow applies to."""

    is_active_on_all_event_types: bool
    """Whether it applies to all event types of its owner."""
    active_on_event_type_ids: list[int] | None = None
    """The event types that it applies to; needed unless it applies to all."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.is_active_on_all_event_types = data["isActiveOnAllEventTypes"]
            get: Getter = data.get
            model.active_on_event_type_ids = as_list(get("activeOnEventTypeIds"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "isActiveOnAllEventTypes": self.is_active_on_all_event_types,
            "activeOnEventTypeIds": self.active_on_event_type_ids,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
