# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarConnection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new
from .calendar_provider import CalendarProvider, decode_calendar_provider

_NAMES: Final = frozenset(("connectionId", "type", "email"))
_REQUIRED: Final = ("connectionId", "type", "email")
_NULLABLE: Final = frozenset(("email",))


@attrs.define(kw_only=True, repr=False)
class CalendarConnection(Model):
    """One connected account."""

    connection_id: str
    """The id of the stored credential as text."""
    type: CalendarProvider | str
    email: str | None
    """The account's main address; null when it cannot be told."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.connection_id = data["connectionId"]
            model.type = decode_calendar_provider(data["type"])
            model.email = data["email"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"connectionId": self.connection_id, "type": self.type, "email": self.email}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
