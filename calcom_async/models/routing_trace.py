# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTrace`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, decode_model, dump, locate, new
from .routing_trace_form_submission import RoutingTraceFormSubmission
from .routing_trace_group import RoutingTraceGroup
from .routing_trace_step import RoutingTraceStep

_NAMES: Final = frozenset(("steps", "groups", "formSubmission"))
_REQUIRED: Final = ("steps", "groups")
_NULLABLE: Final = frozenset(("formSubmission",))


@attrs.define(kw_only=True, repr=False)
class RoutingTrace(Model):
    """How a booking found its host: through a routing form, what a CRM knows, and the rules for choosing hosts."""

    steps: list[RoutingTraceStep]
    """All steps, in order."""
    groups: list[RoutingTraceGroup]
    """The same steps, by round."""
    form_submission: RoutingTraceFormSubmission | None = None
    """The routing form as it was filled in; null where none was used."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.steps = decode_list(RoutingTraceStep.from_dict, data["steps"])
            model.groups = decode_list(RoutingTraceGroup.from_dict, data["groups"])
            get: Getter = data.get
            model.form_submission = decode_model(RoutingTraceFormSubmission.from_dict, get("formSubmission"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"steps": self.steps, "groups": self.groups, "formSubmission": self.form_submission}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
