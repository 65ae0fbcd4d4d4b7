# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookFormRedirect`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookFormRedirect(Model):
    """Where the response led."""

    type: str
    """`customPageMessage`, `externalRedirectUrl` or `eventTypeRedirectUrl`."""
    value: str
    event_type_id: int | None = None

    _nullable: ClassVar = frozenset({"event_type_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.value = data["value"]
            get: Getter = data.get
            model.event_type_id = get("eventTypeId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
