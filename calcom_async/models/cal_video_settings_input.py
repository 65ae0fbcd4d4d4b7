# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalVideoSettingsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import SentModel
from .._unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class CalVideoSettingsInput(SentModel):
    """The API's `CalVideoSettingsInput`."""

    disable_recording_for_organizer: bool | Unset = UNSET
    """Whether the organizer cannot record."""
    disable_recording_for_guests: bool | Unset = UNSET
    """Whether guests cannot record."""
    redirect_url_on_exit: str | Unset | None = UNSET
    """The URL that participants are sent to when they leave the call."""
    enable_automatic_recording_for_organizer: bool | Unset = UNSET
    """Whether recording starts when the organizer joins."""
    enable_automatic_transcription: bool | Unset = UNSET
    """Whether transcription starts when anyone joins."""
    disable_transcription_for_guests: bool | Unset = UNSET
    """Whether guests cannot get the transcript."""
    disable_transcription_for_organizer: bool | Unset = UNSET
    """Whether the organizer cannot get the transcript."""
    send_transcription_emails: bool | Unset = UNSET
    """Whether the transcript is emailed afterwards."""

    _nullable: ClassVar = frozenset({"redirect_url_on_exit"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.disable_recording_for_organizer = get("disableRecordingForOrganizer", UNSET)
            model.disable_recording_for_guests = get("disableRecordingForGuests", UNSET)
            model.redirect_url_on_exit = get("redirectUrlOnExit", UNSET)
            model.enable_automatic_recording_for_organizer = get("enableAutomaticRecordingForOrganizer", UNSET)
            model.enable_automatic_transcription = get("enableAutomaticTranscription", UNSET)
            model.disable_transcription_for_guests = get("disableTranscriptionForGuests", UNSET)
            model.disable_transcription_for_organizer = get("disableTranscriptionForOrganizer", UNSET)
            model.send_transcription_emails = get("sendTranscriptionEmails", UNSET)
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
