# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookTranscriptLinks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, decode_list, dump, locate, new
from .webhook_transcript_file import WebhookTranscriptFile

_NAMES: Final = frozenset(("transcription", "recording"))


@attrs.define(kw_only=True, repr=False)
class WebhookTranscriptLinks(Model):
    """The API's `WebhookTranscriptLinks`."""

    transcription: list[WebhookTranscriptFile] | None = None
    recording: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.transcription = decode_list(WebhookTranscriptFile.from_dict, get("transcription"))
            model.recording = get("recording")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"transcription": self.transcription, "recording": self.recording}
        return {**dump(fields), **self.additional_properties}
