# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingTraceStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(("message", "round", "domain", "step", "timestamp", "data"))
_REQUIRED: Final = ("message", "round", "domain", "step", "timestamp", "data")


@attrs.define(kw_only=True, repr=False)
class RoutingTraceStep(Model):
    """The API's `RoutingTraceStep`."""

    message: str
    """What happened, for people to read."""
    round: str
    """The round that the step belongs to, for people to read."""
    domain: str
    """Who took the step, such as salesforce."""
    step: str
    """The server's name for the step."""
    timestamp: int
    """Milliseconds since 1970."""
    data: dict[str, Any]
    """What else is known of the step."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.message = data["message"]
            model.round = data["round"]
            model.domain = data["domain"]
            model.step = data["step"]
            model.timestamp = data["timestamp"]
            model.data = as_object(data["data"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "message": self.message,
            "round": self.round,
            "domain": self.domain,
            "step": self.step,
            "timestamp": self.timestamp,
            "data": self.data,
        }
        return {**dump(fields), **self.additional_properties}
