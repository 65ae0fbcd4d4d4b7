# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarCredential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "type", "userId", "teamId", "appId", "invalid"))
_REQUIRED: Final = ("id", "type", "userId", "teamId", "appId", "invalid")
_NULLABLE: Final = frozenset(("userId", "teamId", "appId", "invalid"))


@attrs.define(kw_only=True, repr=False)
class CalendarCredential(Model):
    """The stored access to a calendar account."""

    id: int
    type: str
    """For example `google_calendar`."""
    user_id: int | None
    team_id: int | None
    app_id: str | None
    """For example `google-calendar`."""
    invalid: bool | None
    """Whether the account no longer accepts it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model.app_id = data["appId"]
            model.invalid = data["invalid"]
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
            "type": self.type,
            "userId": self.user_id,
            "teamId": self.team_id,
            "appId": self.app_id,
            "invalid": self.invalid,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
