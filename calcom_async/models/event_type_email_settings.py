# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeEmailSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("disableEmailsToAttendees", "disableEmailsToHosts"))


@attrs.define(kw_only=True, repr=False)
class EventTypeEmailSettings(Model):
    """Which of the standard emails are held back; only within an organisation. Emails of workflows are sent all the
    same.
    """

    disable_emails_to_attendees: bool | None = None
    disable_emails_to_hosts: bool | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.disable_emails_to_attendees = get("disableEmailsToAttendees")
            model.disable_emails_to_hosts = get("disableEmailsToHosts")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "disableEmailsToAttendees": self.disable_emails_to_attendees,
            "disableEmailsToHosts": self.disable_emails_to_hosts,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
