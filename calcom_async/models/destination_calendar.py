# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DestinationCalendar`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "integration",
        "integrationName",
        "integrationTitle",
        "externalId",
        "name",
        "email",
        "primaryEmail",
        "primary",
        "readOnly",
        "userId",
        "eventTypeId",
        "credentialId",
        "delegationCredentialId",
        "domainWideDelegationCredentialId",
        "createdAt",
        "updatedAt",
    )
)
_NULLABLE: Final = frozenset(
    (
        "name",
        "primaryEmail",
        "primary",
        "userId",
        "eventTypeId",
        "credentialId",
        "delegationCredentialId",
        "domainWideDelegationCredentialId",
        "createdAt",
        "updatedAt",
    )
)


@attrs.define(kw_only=True, repr=False)
class DestinationCalendar(Model):
    """The calendar that new bookings are written to; without any fields when none is chosen."""

    id: int | str | None = None
    """An integer, or a text for delegated access."""
    integration: str | None = None
    """For example `google_calendar`; empty for ICS feeds."""
    integration_name: str | None = None
    """What ICS feeds have instead of `integration`."""
    integration_title: str | None = None
    external_id: str | None = None
    """The calendar's id at its provider: an address or a URL."""
    name: str | None = None
    email: str | None = None
    primary_email: str | None = None
    primary: bool | None = None
    read_only: bool | None = None
    user_id: int | None = None
    event_type_id: int | None = None
    credential_id: int | None = None
    delegation_credential_id: str | None = None
    domain_wide_delegation_credential_id: str | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.id = get("id")
            model.integration = get("integration")
            model.integration_name = get("integrationName")
            model.integration_title = get("integrationTitle")
            model.external_id = get("externalId")
            model.name = get("name")
            model.email = get("email")
            model.primary_email = get("primaryEmail")
            model.primary = get("primary")
            model.read_only = get("readOnly")
            model.user_id = get("userId")
            model.event_type_id = get("eventTypeId")
            model.credential_id = get("credentialId")
            model.delegation_credential_id = get("delegationCredentialId")
            model.domain_wide_delegation_credential_id = get("domainWideDelegationCredentialId")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "integration": self.integration,
            "integrationName": self.integration_name,
            "integrationTitle": self.integration_title,
            "externalId": self.external_id,
            "name": self.name,
            "email": self.email,
            "primaryEmail": self.primary_email,
            "primary": self.primary,
            "readOnly": self.read_only,
            "userId": self.user_id,
            "eventTypeId": self.event_type_id,
            "credentialId": self.credential_id,
            "delegationCredentialId": self.delegation_credential_id,
            "domainWideDelegationCredentialId": self.domain_wide_delegation_credential_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
