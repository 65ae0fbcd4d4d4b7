# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHostInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, dump, locate, new
from .host_priority import HostPriorityLike, decode_host_priority

_NAMES: Final = frozenset(("userId", "mandatory", "priority"))
_REQUIRED: Final = ("userId",)


@attrs.define(kw_only=True, repr=False)
class EventTypeHostInput(Model):
    """The API's `EventTypeHostInput`."""

    user_id: int
    mandatory: bool | Unset = UNSET
    """Whether the host takes part in every event; only for round robin."""
    priority: HostPriorityLike | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            get: Getter = data.get
            model.mandatory = get("mandatory", UNSET)
            model.priority = decode_host_priority(get("priority")) if "priority" in data else UNSET
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"userId": self.user_id, "mandatory": self.mandatory, "priority": self.priority}
        return {**dump(fields, utc=True), **self.additional_properties}
