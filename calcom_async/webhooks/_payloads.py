# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The payloads of the triggers: how each is decoded, and which are the entire body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .. import models

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models import (
        WebhookBooking,
        WebhookCancelledBooking,
        WebhookCredentialError,
        WebhookForm,
        WebhookFormFallback,
        WebhookGuestAbsence,
        WebhookHostAbsence,
        WebhookInstantMeeting,
        WebhookMeeting,
        WebhookNoShow,
        WebhookOutOfOffice,
        WebhookPaidBooking,
        WebhookRecording,
        WebhookRejectedBooking,
        WebhookRescheduledBooking,
        WebhookTranscript,
        WebhookWrongAssignment,
    )

    WebhookPayload: TypeAlias = (
        WebhookBooking
        | WebhookCancelledBooking
        | WebhookCredentialError
        | WebhookForm
        | WebhookFormFallback
        | WebhookGuestAbsence
        | WebhookHostAbsence
        | WebhookInstantMeeting
        | WebhookMeeting
        | WebhookNoShow
        | WebhookOutOfOffice
        | WebhookPaidBooking
        | WebhookRecording
        | WebhookRejectedBooking
        | WebhookRescheduledBooking
        | WebhookTranscript
        | WebhookWrongAssignment
    )
    """The payload of a delivery with a known trigger."""
else:
    WebhookPayload = Any

PAYLOADS: Final[dict[str, Callable[[Any], WebhookPayload]]] = {
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": lambda data: models.WebhookGuestAbsence.from_dict(data),
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": lambda data: models.WebhookHostAbsence.from_dict(data),
    "BOOKING_CANCELLED": lambda data: models.WebhookCancelledBooking.from_dict(data),
    "BOOKING_CREATED": lambda data: models.WebhookBooking.from_dict(data),
    "BOOKING_NO_SHOW_UPDATED": lambda data: models.WebhookNoShow.from_dict(data),
    "BOOKING_PAID": lambda data: models.WebhookPaidBooking.from_dict(data),
    "BOOKING_PAYMENT_INITIATED": lambda data: models.WebhookPaidBooking.from_dict(data),
    "BOOKING_REJECTED": lambda data: models.WebhookRejectedBooking.from_dict(data),
    "BOOKING_REQUESTED": lambda data: models.WebhookBooking.from_dict(data),
    "BOOKING_RESCHEDULED": lambda data: models.WebhookRescheduledBooking.from_dict(data),
    "DELEGATION_CREDENTIAL_ERROR": lambda data: models.WebhookCredentialError.from_dict(data),
    "FORM_SUBMITTED": lambda data: models.WebhookForm.from_dict(data),
    "FORM_SUBMITTED_NO_EVENT": lambda data: models.WebhookForm.from_dict(data),
    "INSTANT_MEETING": lambda data: models.WebhookInstantMeeting.from_dict(data),
    "MEETING_ENDED": lambda data: models.WebhookMeeting.from_dict(data),
    "MEETING_STARTED": lambda data: models.WebhookMeeting.from_dict(data),
    "OOO_CREATED": lambda data: models.WebhookOutOfOffice.from_dict(data),
    "RECORDING_READY": lambda data: models.WebhookRecording.from_dict(data),
    "RECORDING_TRANSCRIPTION_GENERATED": lambda data: models.WebhookTranscript.from_dict(data),
    "ROUTING_FORM_FALLBACK_HIT": lambda data: models.WebhookFormFallback.from_dict(data),
    "WRONG_ASSIGNMENT_REPORT": lambda data: models.WebhookWrongAssignment.from_dict(data),
}

FLAT: Final[frozenset[str]] = frozenset(("MEETING_ENDED", "MEETING_STARTED"))
"""The triggers whose payload is the entire body."""
