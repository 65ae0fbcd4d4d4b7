# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Calendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "externalId",
        "readOnly",
        "isSelected",
        "credentialId",
        "integration",
        "integrationName",
        "name",
        "email",
        "primary",
        "delegationCredentialId",
    )
)
_REQUIRED: Final = ("externalId", "readOnly", "isSelected", "credentialId")
_NULLABLE: Final = frozenset(("primary", "delegationCredentialId"))


@attrs.define(kw_only=True, repr=False)
class Calendar(Model):
    """One calendar of a connected account."""

    external_id: str
    """The calendar's id at its provider: an address or a URL."""
    read_only: bool
    is_selected: bool
    """Whether its events make the user busy."""
    credential_id: int
    integration: str | None = None
    """For example `google_calendar`."""
    integration_name: str | None = None
    """What ICS feeds send instead of `integration`."""
    name: str | None = None
    email: str | None = None
    primary: bool | None = None
    """Whether it is the account's main calendar; null stands for no."""
    delegation_credential_id: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.external_id = data["externalId"]
            model.read_only = data["readOnly"]
            model.is_selected = data["isSelected"]
            model.credential_id = data["credentialId"]
            get: Getter = data.get
            model.integration = get("integration")
            model.integration_name = get("integrationName")
            model.name = get("name")
            model.email = get("email")
            model.primary = get("primary")
            model.delegation_credential_id = get("delegationCredentialId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "externalId": self.external_id,
            "readOnly": self.read_only,
            "isSelected": self.is_selected,
            "credentialId": self.credential_id,
            "integration": self.integration,
            "integrationName": self.integration_name,
            "name": self.name,
            "email": self.email,
            "primary": self.primary,
            "delegationCredentialId": self.delegation_credential_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
