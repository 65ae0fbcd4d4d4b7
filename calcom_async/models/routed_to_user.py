# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class RoutedToUser(Model):
    """The API's `RoutedToUser`."""

    id: int
    name: str | None
    email: str | None
    avatar_url: str | None
    performance: str
    """How the member compares to the others, such as above_average."""
    total_bookings: int

    _nullable: ClassVar = frozenset({"name", "email", "avatar_url"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            model.avatar_url = data["avatarUrl"]
            model.performance = data["performance"]
            model.total_bookings = data["totalBookings"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
