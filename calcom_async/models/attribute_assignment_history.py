# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .attribute_assignment_log import AttributeAssignmentLog


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentHistory(Model):
    """Some of the changes of a user's attributes."""

    user_id: int
    membership_id: int
    """The id of the user's membership in the organization."""
    audit_logs: list[AttributeAssignmentLog]
    has_more: bool
    next_cursor: str | None = None
    """The `cursor` for the next ones; missing at the end."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.membership_id = data["membershipId"]
            model.audit_logs = decode_list(AttributeAssignmentLog.from_dict, data["auditLogs"])
            model.has_more = data["hasMore"]
            get: Getter = data.get
            model.next_cursor = get("nextCursor")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
