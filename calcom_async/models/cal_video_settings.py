# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalVideoSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalVideoSettings(Model):
    """Settings for Cal Video meetings."""

    disable_recording_for_organizer: bool | None = None
    """Whether the organizer cannot record."""
    disable_recording_for_guests: bool | None = None
    """Whether guests cannot record."""
    redirect_url_on_exit: str | None = None
    """The URL that participants are sent to when they leave the call."""
    enable_automatic_recording_for_organizer: bool | None = None
    """Whether recording starts when the organizer joins."""
    enable_automatic_transcription: bool | None = None
    """Whether transcription starts when anyone joins."""
    disable_transcription_for_guests: bool | None = None
    """Whether guests cannot get the transcript."""
    disable_transcription_for_organizer: bool | None = None
    """Whether the organizer cannot get the transcript."""
    send_transcription_emails: bool | None = None
    """Whether the transcript is emailed afterwards."""
    event_type_id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None

    _nullable: ClassVar = frozenset({"redirect_url_on_exit"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.disable_recording_for_organizer = get("disableRecordingForOrganizer")
            model.disable_recording_for_guests = get("disableRecordingForGuests")
            model.redirect_url_on_exit = get("redirectUrlOnExit")
            model.enable_automatic_recording_for_organizer = get("enableAutomaticRecordingForOrganizer")
            model.enable_automatic_transcription = get("enableAutomaticTranscription")
            model.disable_transcription_for_guests = get("disableTranscriptionForGuests")
            model.disable_transcription_for_organizer = get("disableTranscriptionForOrganizer")
            model.send_transcription_emails = get("sendTranscriptionEmails")
            model.event_type_id = get("eventTypeId")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
