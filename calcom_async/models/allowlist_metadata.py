# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AllowlistMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AllowlistMetadata(Model):
    """The API's `AllowlistMetadata`."""

    schema_version: str
    """The version of the list's format, such as v1."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.schema_version = data["schemaVersion"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
