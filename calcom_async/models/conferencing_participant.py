# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingParticipant`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("userId", "userName", "joinTime", "duration"))
_REQUIRED: Final = ("userId", "userName", "joinTime", "duration")
_NULLABLE: Final = frozenset(("userId", "userName"))


@attrs.define(kw_only=True, repr=False)
class ConferencingParticipant(Model):
    """The API's `ConferencingParticipant`."""

    user_id: str | None
    """Null for visitors without an account."""
    user_name: str | None
    join_time: int
    """In seconds since 1970."""
    duration: int
    """Seconds."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.user_id = data["userId"]
            model.user_name = data["userName"]
            model.join_time = data["joinTime"]
            model.duration = data["duration"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "userId": self.user_id,
            "userName": self.user_name,
            "joinTime": self.join_time,
            "duration": self.duration,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
