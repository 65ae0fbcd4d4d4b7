# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChosenCalendar`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ChosenCalendar(Model):
    """A calendar that was selected as the destination of bookings or to check for busy times."""

    user_id: int
    integration: str
    """For example `google_calendar`."""
    external_id: str
    """The calendar's id at its provider: an address or a URL."""
    credential_id: int | None
    """Null for delegated access."""

    _nullable: ClassVar = frozenset({"credential_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.integration = data["integration"]
            model.external_id = data["externalId"]
            model.credential_id = data["credentialId"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
