# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Review`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("stars", "self", "mood", "text"))
_REQUIRED: Final = ("stars",)
_NULLABLE: Final = frozenset(("text",))


@attrs.define(kw_only=True, repr=False)
class Review(Model):
    """The API's `Review`."""

    stars: int
    self_: str | None = None
    """Its own address."""
    mood: Literal["cheerful"] | str | None = None
    text: str | None = None
    """May hold "quotes" and a \\ or two."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.stars = data["stars"]
            get: Getter = data.get
            model.self_ = get("self")
            model.mood = get("mood")
            model.text = get("text")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"stars": self.stars, "self": self.self_, "mood": self.mood, "text": self.text}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
