# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .routing_trace_step import RoutingTraceStep

_NAMES: Final = frozenset(("round", "domain", "steps"))
_REQUIRED: Final = ("round", "domain", "steps")


@attrs.define(kw_only=True, repr=False)
class RoutingTraceGroup(Model):
    """The steps of one round."""

    round: str
    """The round's name, for people to read."""
    domain: str
    """Who took the steps, such as salesforce."""
    steps: list[RoutingTraceStep]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.round = data["round"]
            model.domain = data["domain"]
            model.steps = decode_list(RoutingTraceStep.from_dict, data["steps"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"round": self.round, "domain": self.domain, "steps": self.steps}
        return {**dump(fields), **self.additional_properties}
