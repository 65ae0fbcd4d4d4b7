# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Reader`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("name", "email"))
_REQUIRED: Final = ("name",)


@attrs.define(kw_only=True, repr=False)
class Reader(Model):
    """The API's `Reader`."""

    name: str
    email: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.name = data["name"]
            get: Getter = data.get
            model.email = get("email")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"name": self.name, "email": self.email}
        return {**dump(fields), **self.additional_properties}
