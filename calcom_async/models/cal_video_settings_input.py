# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalVideoSettingsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, UNSET, Getter, JSONObject, Model, Unset, dump, locate, new

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
    )
)
_NULLABLE: Final = frozenset(("redirectUrlOnExit",))


@attrs.define(kw_only=True, repr=False)
class CalVideoSettingsInput(Model):
    """The API's `CalVideoSettingsInput`."""

    disable_recording_for_organizer: bool | Unset = UNSET
    """Whether the organiser is kept from recording."""
    disable_recording_for_guests: bool | Unset = UNSET
    """Whether guests are kept from recording."""
    redirect_url_on_exit: str | Unset | None = UNSET
    """Where participants are sent when they leave the call."""
    enable_automatic_recording_for_organizer: bool | Unset = UNSET
    """Whether recording starts when the organiser joins."""
    enable_automatic_transcription: bool | Unset = UNSET
    """Whether a transcript starts when anyone joins."""
    disable_transcription_for_guests: bool | Unset = UNSET
    """Whether guests are kept from the transcript."""
    disable_transcription_for_organizer: bool | Unset = UNSET
    """Whether the organiser is kept from the transcript."""
    send_transcription_emails: bool | Unset = UNSET
    """Whether the transcript is emailed afterwards."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
        }
        return {**dump(fields, _NULLABLE, utc=True), **self.additional_properties}
