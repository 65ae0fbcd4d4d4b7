# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .calendar_event_response_status import CalendarEventResponseStatus, decode_calendar_event_response_status

_NAMES: Final = frozenset(("email", "name", "responseStatus"))
_REQUIRED: Final = ("email",)
_NULLABLE: Final = frozenset(("name", "responseStatus"))


@attrs.define(kw_only=True, repr=False)
class CalendarEventHost(Model):
    """Somebody who holds an event."""

    email: str
    name: str | None = None
    response_status: CalendarEventResponseStatus | str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.email = data["email"]
            get: Getter = data.get
            model.name = get("name")
            model.response_status = decode_calendar_event_response_status(get("responseStatus"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"email": self.email, "name": self.name, "responseStatus": self.response_status}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
