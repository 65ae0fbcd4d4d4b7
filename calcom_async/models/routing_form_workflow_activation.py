# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormWorkflowActivation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("isActiveOnAllRoutingForms", "activeOnRoutingFormIds"))
_REQUIRED: Final = ("isActiveOnAllRoutingForms",)


@attrs.define(kw_only=True, repr=False)
class RoutingFormWorkflowActivation(Model):
    """Which routing forms a workflow applies to."""

    is_active_on_all_routing_forms: bool
    """Whether it applies to all routing forms of the team."""
    active_on_routing_form_ids: list[str] | None = None
    """The routing forms that it applies to."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.is_active_on_all_routing_forms = data["isActiveOnAllRoutingForms"]
            get: Getter = data.get
            model.active_on_routing_form_ids = as_list(get("activeOnRoutingFormIds"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "isActiveOnAllRoutingForms": self.is_active_on_all_routing_forms,
            "activeOnRoutingFormIds": self.active_on_routing_form_ids,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
