# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WhatsAppAttendeeStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, decode_model, dump, locate, new
from .language import LanguageLike, decode_language
from .workflow_template import WorkflowTemplateLike, decode_workflow_template
from .workflow_text_message_input import WorkflowTextMessageInput

_NAMES: Final = frozenset(
    (
        "action",
        "stepNumber",
        "recipient",
        "template",
        "sender",
        "message",
        "id",
        "phoneRequired",
        "autoTranslateEnabled",
        "sourceLocale",
    )
)
_REQUIRED: Final = ("action", "stepNumber", "recipient", "template", "sender", "message")


@attrs.define(kw_only=True, repr=False)
class WhatsAppAttendeeStepInput(Model):
    """Send a WhatsApp message to the attendees."""

    action: Literal["whatsapp_attendee"] = "whatsapp_attendee"
    step_number: int
    """Its place in the workflow; the first is 1."""
    recipient: Literal["attendee"] = "attendee"
    template: WorkflowTemplateLike
    sender: str
    """The name to show as the sender."""
    message: WorkflowTextMessageInput | Mapping[str, Any]
    id: int | Unset = UNSET
    """Only in an update: the step to change."""
    phone_required: bool | Unset = UNSET
    """Whether attendees have to give a phone number. Left out, it is false."""
    auto_translate_enabled: bool | Unset = UNSET
    """Whether attendees get it in their own language; only in organisations. Left out, it is false."""
    source_locale: LanguageLike | Unset = UNSET
    """The language that it is written in. Left out, it is that of its owner."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.action = data["action"]
            model.step_number = data["stepNumber"]
            model.recipient = data["recipient"]
            model.template = decode_workflow_template(data["template"])
            model.sender = data["sender"]
            model.message = decode_model(WorkflowTextMessageInput.from_dict, data["message"])
            get: Getter = data.get
            model.id = get("id", UNSET)
            model.phone_required = get("phoneRequired", UNSET)
            model.auto_translate_enabled = get("autoTranslateEnabled", UNSET)
            model.source_locale = decode_language(get("sourceLocale")) if "sourceLocale" in data else UNSET
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "action": self.action,
            "stepNumber": self.step_number,
            "recipient": self.recipient,
            "template": self.template,
            "sender": self.sender,
            "message": self.message,
            "id": self.id,
            "phoneRequired": self.phone_required,
            "autoTranslateEnabled": self.auto_translate_enabled,
            "sourceLocale": self.source_locale,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
