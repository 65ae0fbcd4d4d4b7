# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`EventTypeEmailSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class EventTypeEmailSettings(SentModel):
    """Which of the standard emails are turned off; only within an organization. Emails from workflows are still
    sent.
    """

    disable_emails_to_attendees: bool | None = None
    disable_emails_to_hosts: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.disable_emails_to_attendees = get("disableEmailsToAttendees")
            model.disable_emails_to_hosts = get("disableEmailsToHosts")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
