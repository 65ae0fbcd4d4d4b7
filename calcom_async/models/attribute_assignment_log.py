# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentLog`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_object,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .attribute_assignment_actor import AttributeAssignmentActor
from .attribute_assignment_change import AttributeAssignmentChange
from .attribute_assignment_source import AttributeAssignmentSource, decode_attribute_assignment_source

_NAMES: Final = frozenset(("id", "timestamp", "source", "actor", "sourceContext", "changes", "hasError"))
_REQUIRED: Final = ("id", "timestamp", "source", "actor", "sourceContext", "changes")


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentLog(Model):
    """What was changed at one time."""

    id: str
    """A UUID."""
    timestamp: dt.datetime
    source: AttributeAssignmentSource | str
    actor: AttributeAssignmentActor
    source_context: dict[str, Any]
    """What else is known of where the change came from."""
    changes: list[AttributeAssignmentChange]
    has_error: bool | None = None
    """Whether the server could read only a part of its own entry."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.timestamp = decode_datetime(data["timestamp"])
            model.source = decode_attribute_assignment_source(data["source"])
            model.actor = decode_model(AttributeAssignmentActor.from_dict, data["actor"])
            model.source_context = as_object(data["sourceContext"])
            model.changes = decode_list(AttributeAssignmentChange.from_dict, data["changes"])
            get: Getter = data.get
            model.has_error = get("hasError")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "timestamp": self.timestamp,
            "source": self.source,
            "actor": self.actor,
            "sourceContext": self.source_context,
            "changes": self.changes,
            "hasError": self.has_error,
        }
        return {**dump(fields), **self.additional_properties}
