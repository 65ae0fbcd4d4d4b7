# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .language import Language, decode_language
from .workflow_action import WorkflowAction, decode_workflow_action
from .workflow_message import WorkflowMessage
from .workflow_recipient import WorkflowRecipient, decode_workflow_recipient
from .workflow_template import WorkflowTemplate, decode_workflow_template


@attrs.define(kw_only=True, repr=False)
class WorkflowStep(Model):
    """A step of a workflow."""

    id: int
    step_number: int
    """Its position in the workflow; the first is 1."""
    action: WorkflowAction | str
    recipient: WorkflowRecipient | str
    email: str
    """The address that it sends to, for the action email_address; empty otherwise."""
    phone: str
    """The number that it sends to, for the actions sms_number and whatsapp_number; empty otherwise."""
    template: WorkflowTemplate | str
    include_calendar_event: bool
    """Whether the email includes a calendar file."""
    sender: str
    """The sender name that is shown."""
    message: WorkflowMessage
    phone_required: bool | None = None
    """Whether attendees have to give a phone number; newer servers send it with the actions sms_attendee and
    whatsapp_attendee.
    """
    auto_translate_enabled: bool | None = None
    """Whether attendees get it in their own language; only in organizations."""
    source_locale: Language | str | None = None
    """The language that it is written in; null if it is not translated."""
    skip_no_show_attendees: bool | None = None
    """Whether a request for a rating is not sent to attendees who did not show up."""
    path_id: str | None = None
    """The path that it is on; missing if it is on none. It can be changed only in the web app."""

    _nullable: ClassVar = frozenset({"source_locale"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.step_number = data["stepNumber"]
            model.action = decode_workflow_action(data["action"])
            model.recipient = decode_workflow_recipient(data["recipient"])
            model.email = data["email"]
            model.phone = data["phone"]
            model.template = decode_workflow_template(data["template"])
            model.include_calendar_event = data["includeCalendarEvent"]
            model.sender = data["sender"]
            model.message = decode_model(WorkflowMessage.from_dict, data["message"])
            get: Getter = data.get
            model.phone_required = get("phoneRequired")
            model.auto_translate_enabled = get("autoTranslateEnabled")
            model.source_locale = decode_language(get("sourceLocale"))
            model.skip_no_show_attendees = get("skipNoShowAttendees")
            model.path_id = get("pathId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
