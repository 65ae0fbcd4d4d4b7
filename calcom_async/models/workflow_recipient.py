# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowRecipient`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class WorkflowRecipient(OpenEnum):
    """The recipient of a workflow step: `const` is the host, `email` and `phone_number` are the step's own."""

    CONST = "const"
    ATTENDEE = "attendee"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"


decode_workflow_recipient: Final = member_decoder(WorkflowRecipient)
