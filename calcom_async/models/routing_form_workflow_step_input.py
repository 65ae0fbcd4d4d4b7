# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormWorkflowStepInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .email_address_step_input import EmailAddressStepInput
from .email_attendee_step_input import EmailAttendeeStepInput
from .sms_attendee_step_input import SmsAttendeeStepInput
from .sms_number_step_input import SmsNumberStepInput

RoutingFormWorkflowStepInput: TypeAlias = (
    EmailAttendeeStepInput | EmailAddressStepInput | SmsAttendeeStepInput | SmsNumberStepInput | JSONObject
)
"""A step of a routing form workflow."""

_BY_ACTION: Final[dict[Any, Callable[[Any], RoutingFormWorkflowStepInput]]] = {
    "email_attendee": EmailAttendeeStepInput.from_dict,
    "email_address": EmailAddressStepInput.from_dict,
    "sms_attendee": SmsAttendeeStepInput.from_dict,
    "sms_number": SmsNumberStepInput.from_dict,
}


def decode_routing_form_workflow_step_input(data: Any) -> RoutingFormWorkflowStepInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_ACTION.get(data.get("action"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
