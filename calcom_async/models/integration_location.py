# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`IntegrationLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .location_integration import LocationIntegration, decode_location_integration


@attrs.define(kw_only=True, repr=False)
class IntegrationLocation(SentModel):
    """In a video conferencing app that the host has connected."""

    type: Literal["integration"] = "integration"
    integration: LocationIntegration | str
    link: str | None = None
    """The meeting's URL, if it is fixed; only in responses."""
    credential_id: int | None = None
    """Which of the host's connections is used; only in responses."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = data["type"]
            model.integration = decode_location_integration(data["integration"])
            get: Getter = data.get
            model.link = get("link")
            model.credential_id = get("credentialId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
