# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookInstantMeeting`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger

_NAMES: Final = frozenset(
    ("uid", "triggerEvent", "eventTypeId", "eventTypeTitle", "responses", "customInputs", "connectAndJoinUrl")
)
_REQUIRED: Final = ("uid",)
_NULLABLE: Final = frozenset(("responses", "customInputs"))


@attrs.define(kw_only=True, repr=False)
class WebhookInstantMeeting(Model):
    """Somebody waits for a host to join at once."""

    uid: str
    trigger_event: WebhookTrigger | str | None = None
    event_type_id: int | None = None
    event_type_title: str | None = None
    responses: dict[str, Any] | None = None
    """Plain answers by the slug of the question."""
    custom_inputs: dict[str, Any] | None = None
    connect_and_join_url: str | None = attrs.field(default=None, metadata={"secret": True})
    """Where a host joins; who has it needs no login."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "uid": self.uid,
            "triggerEvent": self.trigger_event,
            "eventTypeId": self.event_type_id,
            "eventTypeTitle": self.event_type_title,
            "responses": self.responses,
            "customInputs": self.custom_inputs,
            "connectAndJoinUrl": self.connect_and_join_url,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
