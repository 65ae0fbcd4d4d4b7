# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowStepInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .email_address_step_input import EmailAddressStepInput
from .email_attendee_step_input import EmailAttendeeStepInput
from .email_host_step_input import EmailHostStepInput
from .sms_attendee_step_input import SmsAttendeeStepInput
from .sms_number_step_input import SmsNumberStepInput
from .whats_app_attendee_step_input import WhatsAppAttendeeStepInput
from .whats_app_number_step_input import WhatsAppNumberStepInput
from .workflow_paths_step_input import WorkflowPathsStepInput

WorkflowStepInput: TypeAlias = (
    EmailHostStepInput
    | EmailAttendeeStepInput
    | EmailAddressStepInput
    | SmsAttendeeStepInput
    | SmsNumberStepInput
    | WhatsAppAttendeeStepInput
    | WhatsAppNumberStepInput
    | WorkflowPathsStepInput
    | JSONObject
)
"""A step of an event type workflow."""

_BY_ACTION: Final[dict[Any, Callable[[Any], WorkflowStepInput]]] = {
    "email_host": EmailHostStepInput.from_dict,
    "email_attendee": EmailAttendeeStepInput.from_dict,
    "email_address": EmailAddressStepInput.from_dict,
    "sms_attendee": SmsAttendeeStepInput.from_dict,
    "sms_number": SmsNumberStepInput.from_dict,
    "whatsapp_attendee": WhatsAppAttendeeStepInput.from_dict,
    "whatsapp_number": WhatsAppNumberStepInput.from_dict,
    "paths": WorkflowPathsStepInput.from_dict,
}


def decode_workflow_step_input(data: Any) -> WorkflowStepInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_ACTION.get(data.get("action"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
