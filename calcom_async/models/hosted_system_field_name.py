# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedSystemFieldName`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class HostedSystemFieldName(OpenEnum):
    """The questions that every form has. Workflows add `smsReminderNumber` and `aiAgentCallPhoneNumber`: these two
    cannot be changed or deleted, and are ignored when the whole form is replaced.
    """

    TITLE = "title"
    NOTES = "notes"
    GUESTS = "guests"
    RESCHEDULE_REASON = "rescheduleReason"
    ATTENDEE_PHONE_NUMBER = "attendeePhoneNumber"
    SMS_REMINDER_NUMBER = "smsReminderNumber"
    AI_AGENT_CALL_PHONE_NUMBER = "aiAgentCallPhoneNumber"


HostedSystemFieldNameLike: TypeAlias = (
    HostedSystemFieldName
    | Literal[
        "title",
        "notes",
        "guests",
        "rescheduleReason",
        "attendeePhoneNumber",
        "smsReminderNumber",
        "aiAgentCallPhoneNumber",
    ]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_hosted_system_field_name: Final = member_decoder(HostedSystemFieldName)
