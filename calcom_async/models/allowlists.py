# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Allowlists`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_map, decode_model, new
from .._model import Model
from .allowlist_entry import AllowlistEntry
from .allowlist_metadata import AllowlistMetadata


@attrs.define(kw_only=True, repr=False)
class Allowlists(Model):
    """The IP addresses of all services."""

    metadata: AllowlistMetadata
    services: dict[str, AllowlistEntry]
    """Maps each service's name to its addresses."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.metadata = decode_model(AllowlistMetadata.from_dict, data["metadata"])
            model.services = decode_map(AllowlistEntry.from_dict, data["services"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
