# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConnectedCalendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, decode_model, new
from .._model import Model
from .calendar import Calendar
from .calendar_connection_error import CalendarConnectionError
from .calendar_integration import CalendarIntegration


@attrs.define(kw_only=True, repr=False)
class ConnectedCalendar(Model):
    """One connected account and its calendars."""

    integration: CalendarIntegration
    credential_id: int
    """The stored credential of the account."""
    delegation_credential_id: str | None = None
    """Set if the organization's delegation credential is used instead of the user's own."""
    primary: Calendar | None = None
    calendars: list[Calendar] | None = None
    """Missing if the account could not be read."""
    error: CalendarConnectionError | None = None

    _nullable: ClassVar = frozenset({"delegation_credential_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.integration = decode_model(CalendarIntegration.from_dict, data["integration"])
            model.credential_id = data["credentialId"]
            get: Getter = data.get
            model.delegation_credential_id = get("delegationCredentialId")
            model.primary = decode_model(Calendar.from_dict, get("primary"))
            model.calendars = decode_list(Calendar.from_dict, get("calendars"))
            model.error = decode_model(CalendarConnectionError.from_dict, get("error"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
