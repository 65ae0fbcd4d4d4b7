# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Allowlist`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .allowlist_entry import AllowlistEntry
from .allowlist_metadata import AllowlistMetadata


@attrs.define(kw_only=True, repr=False)
class Allowlist(Model):
    """The IP addresses of one service."""

    metadata: AllowlistMetadata
    service: AllowlistEntry

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.metadata = decode_model(AllowlistMetadata.from_dict, data["metadata"])
            model.service = decode_model(AllowlistEntry.from_dict, data["service"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
