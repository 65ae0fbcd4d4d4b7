# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowAction`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class WorkflowAction(OpenEnum):
    """The action of a workflow step."""

    EMAIL_HOST = "email_host"
    EMAIL_ATTENDEE = "email_attendee"
    EMAIL_ADDRESS = "email_address"
    SMS_ATTENDEE = "sms_attendee"
    SMS_NUMBER = "sms_number"
    WHATSAPP_ATTENDEE = "whatsapp_attendee"
    WHATSAPP_NUMBER = "whatsapp_number"
    CAL_AI_PHONE_CALL = "cal_ai_phone_call"


decode_workflow_action: Final = member_decoder(WorkflowAction)
