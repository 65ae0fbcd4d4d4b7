# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAssignmentReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .webhook_person import WebhookPerson
from .webhook_reported_host import WebhookReportedHost


@attrs.define(kw_only=True, repr=False)
class WebhookAssignmentReport(Model):
    """The API's `WebhookAssignmentReport`."""

    reported_by: WebhookPerson
    first_assignment_reason: str | None = None
    """Why the host was chosen."""
    guest: str | None = None
    """The email address of the first attendee."""
    host: WebhookReportedHost | None = None
    correct_assignee: str | None = None
    """The email address of the person who should have been chosen."""
    additional_notes: str | None = None

    _nullable: ClassVar = frozenset({"first_assignment_reason", "guest", "correct_assignee", "additional_notes"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.reported_by = decode_model(WebhookPerson.from_dict, data["reportedBy"])
            get: Getter = data.get
            model.first_assignment_reason = get("firstAssignmentReason")
            model.guest = get("guest")
            model.host = decode_model(WebhookReportedHost.from_dict, get("host"))
            model.correct_assignee = get("correctAssignee")
            model.additional_notes = get("additionalNotes")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
