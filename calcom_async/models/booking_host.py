# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "name", "email", "username", "displayEmail", "timeZone"))
_REQUIRED: Final = ("id", "name", "email", "username")
_NULLABLE: Final = frozenset(("name",))


@attrs.define(kw_only=True, repr=False)
class BookingHost(Model):
    """The API's `BookingHost`."""

    id: int | str
    """The user's id; the text `unknown`, as in the other fields, once that user is deleted."""
    name: str | None
    email: str
    username: str
    display_email: str | None = None
    """The email without the tag that platforms put into it."""
    time_zone: str | None = None
    """IANA name; absent where the host is unknown."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            model.username = data["username"]
            get: Getter = data.get
            model.display_email = get("displayEmail")
            model.time_zone = get("timeZone")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "name": self.name,
            "email": self.email,
            "username": self.username,
            "displayEmail": self.display_email,
            "timeZone": self.time_zone,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
