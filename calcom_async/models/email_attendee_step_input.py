# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EmailAttendeeStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import SentModel
from .._unset import UNSET, Unset
from .language import LanguageLike, decode_language
from .workflow_email_message_input import WorkflowEmailMessageInput
from .workflow_template import WorkflowTemplateLike, decode_workflow_template


@attrs.define(kw_only=True, repr=False)
class EmailAttendeeStepInput(SentModel):
    """Send an email to the attendees, or to the person who filled in the routing form."""

    action: Literal["email_attendee"] = "email_attendee"
    step_number: int
    """Its position in the workflow; the first is 1."""
    recipient: Literal["attendee"] = "attendee"
    template: WorkflowTemplateLike
    sender: str
    """The sender name to show."""
    message: WorkflowEmailMessageInput | Mapping[str, Any]
    id: int | Unset = UNSET
    """Only in an update: the step to change."""
    include_calendar_event: bool | Unset = UNSET
    """Whether the email includes a calendar file; false by default."""
    auto_translate_enabled: bool | Unset = UNSET
    """Whether attendees get it in their own language; only in organizations. False by default."""
    source_locale: LanguageLike | Unset = UNSET
    """The language that it is written in; the owner's language by default."""
    skip_no_show_attendees: bool | Unset = UNSET
    """Whether a request for a rating is not sent to attendees who did not show up; false by default."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model.skip_no_show_attendees = get("skipNoShowAttendees", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
