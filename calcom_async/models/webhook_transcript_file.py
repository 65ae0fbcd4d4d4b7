# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookTranscriptFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("format", "link"))
_REQUIRED: Final = ("format", "link")


@attrs.define(kw_only=True, repr=False)
class WebhookTranscriptFile(Model):
    """The API's `WebhookTranscriptFile`."""

    format: str
    """Such as `json`, `srt`, `txt` or `vtt`."""
    link: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.format = data["format"]
            model.link = data["link"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"format": self.format, "link": self.link}
        return {**dump(fields), **self.additional_properties}
