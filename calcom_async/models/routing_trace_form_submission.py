# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceFormSubmission`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, decode_model, dump, locate, new
from .routing_trace_answer import RoutingTraceAnswer
from .routing_trace_form import RoutingTraceForm

_NAMES: Final = frozenset(("form", "responses"))
_REQUIRED: Final = ("form", "responses")


@attrs.define(kw_only=True, repr=False)
class RoutingTraceFormSubmission(Model):
    """A routing form as somebody filled it in."""

    form: RoutingTraceForm
    responses: list[RoutingTraceAnswer]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.form = decode_model(RoutingTraceForm.from_dict, data["form"])
            model.responses = decode_list(RoutingTraceAnswer.from_dict, data["responses"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"form": self.form, "responses": self.responses}
        return {**dump(fields), **self.additional_properties}
