# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookSubscription`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, dump, locate, new
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger

_NAMES: Final = frozenset(("id", "subscriberUrl", "appId", "time", "timeUnit", "eventTriggers", "payloadTemplate"))
_REQUIRED: Final = ("id", "subscriberUrl")
_NULLABLE: Final = frozenset(("appId", "time", "timeUnit", "payloadTemplate"))


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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "subscriberUrl": self.subscriber_url,
            "appId": self.app_id,
            "time": self.time,
            "timeUnit": self.time_unit,
            "eventTriggers": self.event_triggers,
            "payloadTemplate": self.payload_template,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
