# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeHostInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .host_priority import HostPriorityLike, decode_host_priority


@attrs.define(kw_only=True, repr=False)
class EventTypeHostInput(SentModel):
    """The API's `EventTypeHostInput`."""

    user_id: int
    mandatory: bool | Unset = UNSET
    """Whether the host takes part in every event; only for round robin."""
    priority: HostPriorityLike | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            get: Getter = data.get
            model.mandatory = get("mandatory", UNSET)
            model.priority = decode_host_priority(get("priority")) if "priority" in data else UNSET
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
