# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAssignmentReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_person import WebhookPerson
from .webhook_reported_host import WebhookReportedHost

_NAMES: Final = frozenset(
    ("reportedBy", "firstAssignmentReason", "guest", "host", "correctAssignee", "additionalNotes")
)
_REQUIRED: Final = ("reportedBy",)
_NULLABLE: Final = frozenset(("firstAssignmentReason", "guest", "correctAssignee", "additionalNotes"))


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
    """The email address of who should have been chosen."""
    additional_notes: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.reported_by = decode_model(WebhookPerson.from_dict, data["reportedBy"])
            get: Getter = data.get
            model.first_assignment_reason = get("firstAssignmentReason")
            model.guest = get("guest")
            model.host = decode_model(WebhookReportedHost.from_dict, get("host"))
            model.correct_assignee = get("correctAssignee")
            model.additional_notes = get("additionalNotes")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "reportedBy": self.reported_by,
            "firstAssignmentReason": self.first_assignment_reason,
            "guest": self.guest,
            "host": self.host,
            "correctAssignee": self.correct_assignee,
            "additionalNotes": self.additional_notes,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
