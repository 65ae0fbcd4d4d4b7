# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowRecipient`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class WorkflowRecipient(OpenEnum):
    """Whom a step of a workflow writes to: `const` is the host, `email` and `phone_number` are those of the step."""

    CONST = "const"
    ATTENDEE = "attendee"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"


decode_workflow_recipient: Final = member_decoder(WorkflowRecipient)
