# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AllowlistEntry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new
from .allowlist_direction import AllowlistDirection, decode_allowlist_direction

_NAMES: Final = frozenset(("direction", "ipv4", "name"))
_REQUIRED: Final = ("direction", "ipv4")


@attrs.define(kw_only=True, repr=False)
class AllowlistEntry(Model):
    """The API's `AllowlistEntry`."""

    direction: AllowlistDirection | str
    ipv4: list[str]
    """Ranges in CIDR notation."""
    name: str | None = None
    """The service's name; only where one service was asked for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.direction = decode_allowlist_direction(data["direction"])
            model.ipv4 = as_list(data["ipv4"])
            get: Getter = data.get
            model.name = get("name")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"direction": self.direction, "ipv4": self.ipv4, "name": self.name}
        return {**dump(fields), **self.additional_properties}
