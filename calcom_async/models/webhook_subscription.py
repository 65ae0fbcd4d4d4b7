# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookSubscription`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger


@attrs.define(kw_only=True, repr=False)
class WebhookSubscription(Model):
    """The webhook that is called."""

    id: str
    subscriber_url: str
    app_id: str | None = None
    time: int | None = None
    """How long after the start it is called, in `time_unit`."""
    time_unit: str | None = None
    """`MINUTE`, `HOUR` or `DAY`."""
    event_triggers: list[WebhookTrigger | str] | None = None
    payload_template: str | None = None

    _nullable: ClassVar = frozenset({"app_id", "time", "time_unit", "payload_template"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.subscriber_url = data["subscriberUrl"]
            get: Getter = data.get
            model.app_id = get("appId")
            model.time = get("time")
            model.time_unit = get("timeUnit")
            model.event_triggers = decode_list(decode_webhook_trigger, get("eventTriggers"))
            model.payload_template = get("payloadTemplate")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
