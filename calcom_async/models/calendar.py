# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Calendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


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
    """Sent by ICS feeds instead of `integration`."""
    name: str | None = None
    email: str | None = None
    primary: bool | None = None
    """Whether it is the account's primary calendar; null means no."""
    delegation_credential_id: str | None = None

    _nullable: ClassVar = frozenset({"primary", "delegation_credential_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
