# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookInstantMeeting`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger


@attrs.define(kw_only=True, repr=False)
class WebhookInstantMeeting(Model):
    """Someone is waiting for a host to join immediately."""

    uid: str
    trigger_event: WebhookTrigger | str | None = None
    event_type_id: int | None = None
    event_type_title: str | None = None
    responses: dict[str, Any] | None = None
    """Plain answers, keyed by the slug of the question."""
    custom_inputs: dict[str, Any] | None = None
    connect_and_join_url: str | None = attrs.field(default=None, metadata={"secret": True})
    """The URL at which a host joins; anyone who has it can join without logging in."""

    _nullable: ClassVar = frozenset({"responses", "custom_inputs"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.uid = data["uid"]
            get: Getter = data.get
            model.trigger_event = decode_webhook_trigger(get("triggerEvent"))
            model.event_type_id = get("eventTypeId")
            model.event_type_title = get("eventTypeTitle")
            model.responses = as_object(get("responses"))
            model.custom_inputs = as_object(get("customInputs"))
            model.connect_and_join_url = get("connectAndJoinUrl")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
