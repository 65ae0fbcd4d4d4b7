# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConnectedCalendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_list, decode_model, dump, locate, new
from .calendar import Calendar
from .calendar_connection_error import CalendarConnectionError
from .calendar_integration import CalendarIntegration

_NAMES: Final = frozenset(("integration", "credentialId", "delegationCredentialId", "primary", "calendars", "error"))
_REQUIRED: Final = ("integration", "credentialId")
_NULLABLE: Final = frozenset(("delegationCredentialId",))


@attrs.define(kw_only=True, repr=False)
class ConnectedCalendar(Model):
    """One connected account, with the calendars in it."""

    integration: CalendarIntegration
    credential_id: int
    """The stored credential that reaches the account."""
    delegation_credential_id: str | None = None
    """Set where the organisation's delegated access is used instead of the user's own."""
    primary: Calendar | None = None
    calendars: list[Calendar] | None = None
    """Missing when the account could not be read."""
    error: CalendarConnectionError | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.integration = decode_model(CalendarIntegration.from_dict, data["integration"])
            model.credential_id = data["credentialId"]
            get: Getter = data.get
            model.delegation_credential_id = get("delegationCredentialId")
            model.primary = decode_model(Calendar.from_dict, get("primary"))
            model.calendars = decode_list(Calendar.from_dict, get("calendars"))
            model.error = decode_model(CalendarConnectionError.from_dict, get("error"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "integration": self.integration,
            "credentialId": self.credential_id,
            "delegationCredentialId": self.delegation_credential_id,
            "primary": self.primary,
            "calendars": self.calendars,
            "error": self.error,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
