# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookTranscriptLinks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .webhook_transcript_file import WebhookTranscriptFile


@attrs.define(kw_only=True, repr=False)
class WebhookTranscriptLinks(Model):
    """The API's `WebhookTranscriptLinks`."""

    transcription: list[WebhookTranscriptFile] | None = None
    recording: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.transcription = decode_list(WebhookTranscriptFile.from_dict, get("transcription"))
            model.recording = get("recording")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
