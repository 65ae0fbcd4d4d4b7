# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowRecipient`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class WorkflowRecipient(OpenEnum):
    """Whom a step of a workflow writes to: `const` is the host, `email` and `phone_number` are those of the step."""

    CONST = "const"
    ATTENDEE = "attendee"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"


_MEMBERS: Final = {member.value: member for member in WorkflowRecipient}


def decode_workflow_recipient(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
