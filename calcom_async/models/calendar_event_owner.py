# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventOwner`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("email", "name", "displayName", "self"))
_REQUIRED: Final = ("email",)
_NULLABLE: Final = frozenset(("name",))


@attrs.define(kw_only=True, repr=False)
class CalendarEventOwner(Model):
    """The account in whose calendar an event is kept."""

    email: str
    name: str | None = None
    display_name: str | None = None
    self_: bool | None = None
    """Whether this is the account whose calendar it is."""
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
            model.display_name = get("displayName")
            model.self_ = get("self")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"email": self.email, "name": self.name, "displayName": self.display_name, "self": self.self_}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
