# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignmentHistory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, dump, locate, new
from .attribute_assignment_log import AttributeAssignmentLog

_NAMES: Final = frozenset(("userId", "membershipId", "auditLogs", "hasMore", "nextCursor"))
_REQUIRED: Final = ("userId", "membershipId", "auditLogs", "hasMore")


@attrs.define(kw_only=True, repr=False)
class AttributeAssignmentHistory(Model):
    """Some of the changes of a user's attributes."""

    user_id: int
    membership_id: int
    """The id of the user's membership in the organisation."""
    audit_logs: list[AttributeAssignmentLog]
    has_more: bool
    next_cursor: str | None = None
    """The `cursor` to ask for the next ones with; missing at the end."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.membership_id = data["membershipId"]
            model.audit_logs = decode_list(AttributeAssignmentLog.from_dict, data["auditLogs"])
            model.has_more = data["hasMore"]
            get: Getter = data.get
            model.next_cursor = get("nextCursor")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "userId": self.user_id,
            "membershipId": self.membership_id,
            "auditLogs": self.audit_logs,
            "hasMore": self.has_more,
            "nextCursor": self.next_cursor,
        }
        return {**dump(fields), **self.additional_properties}
