# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AllowlistEntry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import Model
from .allowlist_direction import AllowlistDirection, decode_allowlist_direction


@attrs.define(kw_only=True, repr=False)
class AllowlistEntry(Model):
    """The API's `AllowlistEntry`."""

    direction: AllowlistDirection | str
    ipv4: list[str]
    """Ranges in CIDR notation."""
    name: str | None = None
    """The service's name; only if one service was requested."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.direction = decode_allowlist_direction(data["direction"])
            model.ipv4 = as_list(data["ipv4"])
            get: Getter = data.get
            model.name = get("name")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
