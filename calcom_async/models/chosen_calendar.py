# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChosenCalendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("userId", "integration", "externalId", "credentialId"))
_REQUIRED: Final = ("userId", "integration", "externalId", "credentialId")
_NULLABLE: Final = frozenset(("credentialId",))


@attrs.define(kw_only=True, repr=False)
class ChosenCalendar(Model):
    """A calendar that was chosen to write bookings to or to look for busy times in."""

    user_id: int
    integration: str
    """For example `google_calendar`."""
    external_id: str
    """The calendar's id at its provider: an address or a URL."""
    credential_id: int | None
    """Null for delegated access."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.integration = data["integration"]
            model.external_id = data["externalId"]
            model.credential_id = data["credentialId"]
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
            "integration": self.integration,
            "externalId": self.external_id,
            "credentialId": self.credential_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
