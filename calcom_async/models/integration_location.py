# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`IntegrationLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .location_integration import LocationIntegration, decode_location_integration

_NAMES: Final = frozenset(("type", "integration", "link", "credentialId"))
_REQUIRED: Final = ("type", "integration")


@attrs.define(kw_only=True, repr=False)
class IntegrationLocation(Model):
    """In a video app that the host has connected."""

    type: Literal["integration"] = "integration"
    integration: LocationIntegration | str
    link: str | None = None
    """The meeting's URL where it is fixed; only in answers."""
    credential_id: int | None = None
    """Which of the host's connections is used; only in answers."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.integration = decode_location_integration(data["integration"])
            get: Getter = data.get
            model.link = get("link")
            model.credential_id = get("credentialId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "type": self.type,
            "integration": self.integration,
            "link": self.link,
            "credentialId": self.credential_id,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
