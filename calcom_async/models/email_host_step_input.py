# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EmailHostStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, complete, decode_model, dump, locate, new
from .language import LanguageLike, decode_language
from .workflow_email_message_input import WorkflowEmailMessageInput
from .workflow_template import WorkflowTemplateLike, decode_workflow_template

_NAMES: Final = frozenset(
    (
        "action",
        "stepNumber",
        "recipient",
        "template",
        "sender",
        "message",
        "id",
        "includeCalendarEvent",
        "autoTranslateEnabled",
        "sourceLocale",
    )
)
_REQUIRED: Final = ("action", "stepNumber", "recipient", "template", "sender", "message")


@attrs.define(kw_only=True, repr=False)
class EmailHostStepInput(Model):
    """Write an email to the hosts."""

    action: Literal["email_host"] = "email_host"
    step_number: int
    """Its place in the workflow; the first is 1."""
    recipient: Literal["const"] = "const"
    template: WorkflowTemplateLike
    sender: str
    """The name to show as the sender."""
    message: WorkflowEmailMessageInput | Mapping[str, Any]
    id: int | Unset = UNSET
    """Only in an update: the step to change."""
    include_calendar_event: bool | Unset = UNSET
    """Whether the email brings a calendar file along. Left out, it is false."""
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
            model.message = decode_model(WorkflowEmailMessageInput.from_dict, data["message"])
            get: Getter = data.get
            model.id = get("id", UNSET)
            model.include_calendar_event = get("includeCalendarEvent", UNSET)
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
            "includeCalendarEvent": self.include_calendar_event,
            "autoTranslateEnabled": self.auto_translate_enabled,
            "sourceLocale": self.source_locale,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
