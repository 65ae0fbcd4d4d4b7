# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Allowlists`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_map, decode_model, dump, locate, new
from .allowlist_entry import AllowlistEntry
from .allowlist_metadata import AllowlistMetadata

_NAMES: Final = frozenset(("metadata", "services"))
_REQUIRED: Final = ("metadata", "services")


@attrs.define(kw_only=True, repr=False)
class Allowlists(Model):
    """The IP addresses of all services."""

    metadata: AllowlistMetadata
    services: dict[str, AllowlistEntry]
    """The service's name to its addresses."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.metadata = decode_model(AllowlistMetadata.from_dict, data["metadata"])
            model.services = decode_map(AllowlistEntry.from_dict, data["services"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"metadata": self.metadata, "services": self.services}
        return {**dump(fields), **self.additional_properties}
