# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PhoneCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class PhoneCall(Model):
    """A call that an agent makes on your behalf."""

    call_id: str
    agent_id: str | None = None
    """The agent that speaks."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.call_id = data["callId"]
            get: Getter = data.get
            model.agent_id = get("agentId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
