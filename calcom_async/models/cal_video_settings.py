# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalVideoSettings`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "disableRecordingForOrganizer",
        "disableRecordingForGuests",
        "redirectUrlOnExit",
        "enableAutomaticRecordingForOrganizer",
        "enableAutomaticTranscription",
        "disableTranscriptionForGuests",
        "disableTranscriptionForOrganizer",
        "sendTranscriptionEmails",
        "eventTypeId",
        "createdAt",
        "updatedAt",
    )
)
_NULLABLE: Final = frozenset(("redirectUrlOnExit",))


@attrs.define(kw_only=True, repr=False)
class CalVideoSettings(Model):
    """Settings of the meetings on Cal Video."""

    disable_recording_for_organizer: bool | None = None
    """Whether the organiser is kept from recording."""
    disable_recording_for_guests: bool | None = None
    """Whether guests are kept from recording."""
    redirect_url_on_exit: str | None = None
    """Where participants are sent when they leave the call."""
    enable_automatic_recording_for_organizer: bool | None = None
    """Whether recording starts when the organiser joins."""
    enable_automatic_transcription: bool | None = None
    """Whether a transcript starts when anyone joins."""
    disable_transcription_for_guests: bool | None = None
    """Whether guests are kept from the transcript."""
    disable_transcription_for_organizer: bool | None = None
    """Whether the organiser is kept from the transcript."""
    send_transcription_emails: bool | None = None
    """Whether the transcript is emailed afterwards."""
    event_type_id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "disableRecordingForOrganizer": self.disable_recording_for_organizer,
            "disableRecordingForGuests": self.disable_recording_for_guests,
            "redirectUrlOnExit": self.redirect_url_on_exit,
            "enableAutomaticRecordingForOrganizer": self.enable_automatic_recording_for_organizer,
            "enableAutomaticTranscription": self.enable_automatic_transcription,
            "disableTranscriptionForGuests": self.disable_transcription_for_guests,
            "disableTranscriptionForOrganizer": self.disable_transcription_for_organizer,
            "sendTranscriptionEmails": self.send_transcription_emails,
            "eventTypeId": self.event_type_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
