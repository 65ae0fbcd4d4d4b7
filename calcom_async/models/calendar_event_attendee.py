# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .calendar_event_response_status import CalendarEventResponseStatus, decode_calendar_event_response_status

_NAMES: Final = frozenset(("email", "name", "responseStatus", "self", "optional", "host"))
_REQUIRED: Final = ("email",)


@attrs.define(kw_only=True, repr=False)
class CalendarEventAttendee(Model):
    """Somebody who is invited to an event."""

    email: str
    name: str | None = None
    response_status: CalendarEventResponseStatus | str | None = None
    self_: bool | None = None
    """Whether this is the account whose calendar it is."""
    optional: bool | None = None
    """Whether the event can do without them."""
    host: bool | None = None
    """Whether they hold the event."""
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
            model.self_ = get("self")
            model.optional = get("optional")
            model.host = get("host")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "email": self.email,
            "name": self.name,
            "responseStatus": self.response_status,
            "self": self.self_,
            "optional": self.optional,
            "host": self.host,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
