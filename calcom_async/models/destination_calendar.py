# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DestinationCalendar`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class DestinationCalendar(Model):
    """The calendar that new bookings are written to; without any fields if none is selected."""

    id: int | str | None = None
    """An integer, or a text for delegation credentials."""
    integration: str | None = None
    """For example `google_calendar`; empty for ICS feeds."""
    integration_name: str | None = None
    """Sent for ICS feeds instead of `integration`."""
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

    _nullable: ClassVar = frozenset({
        "name", "primary_email", "primary", "user_id", "event_type_id", "credential_id", "delegation_credential_id",
        "domain_wide_delegation_credential_id", "created_at", "updated_at",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
