# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`VerifiedPhone`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "phoneNumber", "userId", "teamId"))
_REQUIRED: Final = ("id", "phoneNumber", "userId", "teamId")
_NULLABLE: Final = frozenset(("userId", "teamId"))


@attrs.define(kw_only=True, repr=False)
class VerifiedPhone(Model):
    """A phone number that was proved to be reachable."""

    id: int
    phone_number: str
    """With the country's code, such as +393401234567."""
    user_id: int | None
    """Who proved it."""
    team_id: int | None
    """The team that it was proved for; null for one of the user's own."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.phone_number = data["phoneNumber"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "phoneNumber": self.phone_number, "userId": self.user_id, "teamId": self.team_id}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
