# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOutOfOffice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_out_of_office_entry import WebhookOutOfOfficeEntry

_NAMES: Final = frozenset(("oooEntry",))
_REQUIRED: Final = ("oooEntry",)


@attrs.define(kw_only=True, repr=False)
class WebhookOutOfOffice(Model):
    """Somebody will be away."""

    ooo_entry: WebhookOutOfOfficeEntry
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.ooo_entry = decode_model(WebhookOutOfOfficeEntry.from_dict, data["oooEntry"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"oooEntry": self.ooo_entry}
        return {**dump(fields), **self.additional_properties}
