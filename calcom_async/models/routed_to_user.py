# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "name", "email", "avatarUrl", "performance", "totalBookings"))
_REQUIRED: Final = ("id", "name", "email", "avatarUrl", "performance", "totalBookings")
_NULLABLE: Final = frozenset(("name", "email", "avatarUrl"))


@attrs.define(kw_only=True, repr=False)
class RoutedToUser(Model):
    """The API's `RoutedToUser`."""

    id: int
    name: str | None
    email: str | None
    avatar_url: str | None
    performance: str
    """How the member compares with the others, such as above_average."""
    total_bookings: int
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
            model.avatar_url = data["avatarUrl"]
            model.performance = data["performance"]
            model.total_bookings = data["totalBookings"]
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
            "avatarUrl": self.avatar_url,
            "performance": self.performance,
            "totalBookings": self.total_bookings,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
