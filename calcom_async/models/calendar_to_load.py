# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarToLoad`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("credentialId", "externalId"))
_REQUIRED: Final = ("credentialId", "externalId")


@attrs.define(kw_only=True, repr=False)
class CalendarToLoad(Model):
    """A calendar to read busy times from."""

    credential_id: int
    """As in the list of connected calendars."""
    external_id: str
    """As in the list of connected calendars."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.credential_id = data["credentialId"]
            model.external_id = data["externalId"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"credentialId": self.credential_id, "externalId": self.external_id}
        return {**dump(fields, utc=True), **self.additional_properties}
