# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Audio`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "minutes", "spokenBy"))
_REQUIRED: Final = ("type", "minutes")


@attrs.define(kw_only=True, repr=False)
class Audio(Model):
    """The API's `Audio`."""

    type: Literal["audio"] = "audio"
    minutes: int
    spoken_by: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.minutes = data["minutes"]
            get: Getter = data.get
            model.spoken_by = get("spokenBy")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"type": self.type, "minutes": self.minutes, "spokenBy": self.spoken_by}
        return {**dump(fields, utc=True), **self.additional_properties}
