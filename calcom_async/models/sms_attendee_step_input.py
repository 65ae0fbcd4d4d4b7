# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SmsAttendeeStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .language import LanguageLike, decode_language
from .workflow_template import WorkflowTemplateLike, decode_workflow_template
from .workflow_text_message_input import WorkflowTextMessageInput


@attrs.define(kw_only=True, repr=False)
class SmsAttendeeStepInput(SentModel):
    """Send a text message to the attendees, or to the person who filled in the routing form."""

    action: Literal["sms_attendee"] = "sms_attendee"
    step_number: int
    """Its position in the workflow; the first is 1."""
    recipient: Literal["attendee"] = "attendee"
    template: WorkflowTemplateLike
    sender: str
    """The sender name to show."""
    message: WorkflowTextMessageInput | Mapping[str, Any]
    id: int | Unset = UNSET
    """Only in an update: the step to change."""
    phone_required: bool | Unset = UNSET
    """Whether attendees have to give a phone number; false by default."""
    auto_translate_enabled: bool | Unset = UNSET
    """Whether attendees get it in their own language; only in organizations. False by default."""
    source_locale: LanguageLike | Unset = UNSET
    """The language that it is written in; the owner's language by default."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
