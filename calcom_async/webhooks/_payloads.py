# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""What each trigger delivers: the decoder of its payload, and the types that handlers of it get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload

from .. import models

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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
        WebhookTrigger,
        WebhookWrongAssignment,
    )
    from .event import WebhookEvent

    T = TypeVar("T")
    Handler: TypeAlias = Callable[[WebhookEvent[T]], Awaitable[object]]
    Register: TypeAlias = Callable[[Handler[T]], Handler[T]]

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
    """What a delivery of a known trigger carries."""
else:
    Handler = Register = WebhookPayload = Any

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
"""The triggers whose payload is the whole body."""


class Handlers:
    """Where handlers are registered, with the type of the event that each gets."""

    @overload
    def on(
        self,
        *triggers: Literal[
            WebhookTrigger.BOOKING_CREATED, "BOOKING_CREATED", WebhookTrigger.BOOKING_REQUESTED, "BOOKING_REQUESTED"
        ],
    ) -> Register[WebhookBooking]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.BOOKING_CANCELLED, "BOOKING_CANCELLED"]
    ) -> Register[WebhookCancelledBooking]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.DELEGATION_CREDENTIAL_ERROR, "DELEGATION_CREDENTIAL_ERROR"]
    ) -> Register[WebhookCredentialError]: ...
    @overload
    def on(
        self,
        *triggers: Literal[
            WebhookTrigger.FORM_SUBMITTED,
            "FORM_SUBMITTED",
            WebhookTrigger.FORM_SUBMITTED_NO_EVENT,
            "FORM_SUBMITTED_NO_EVENT",
        ],
    ) -> Register[WebhookForm]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.ROUTING_FORM_FALLBACK_HIT, "ROUTING_FORM_FALLBACK_HIT"]
    ) -> Register[WebhookFormFallback]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.AFTER_GUESTS_CAL_VIDEO_NO_SHOW, "AFTER_GUESTS_CAL_VIDEO_NO_SHOW"]
    ) -> Register[WebhookGuestAbsence]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.AFTER_HOSTS_CAL_VIDEO_NO_SHOW, "AFTER_HOSTS_CAL_VIDEO_NO_SHOW"]
    ) -> Register[WebhookHostAbsence]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.INSTANT_MEETING, "INSTANT_MEETING"]
    ) -> Register[WebhookInstantMeeting]: ...
    @overload
    def on(
        self,
        *triggers: Literal[
            WebhookTrigger.MEETING_ENDED, "MEETING_ENDED", WebhookTrigger.MEETING_STARTED, "MEETING_STARTED"
        ],
    ) -> Register[WebhookMeeting]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.BOOKING_NO_SHOW_UPDATED, "BOOKING_NO_SHOW_UPDATED"]
    ) -> Register[WebhookNoShow]: ...
    @overload
    def on(self, *triggers: Literal[WebhookTrigger.OOO_CREATED, "OOO_CREATED"]) -> Register[WebhookOutOfOffice]: ...
    @overload
    def on(
        self,
        *triggers: Literal[
            WebhookTrigger.BOOKING_PAID,
            "BOOKING_PAID",
            WebhookTrigger.BOOKING_PAYMENT_INITIATED,
            "BOOKING_PAYMENT_INITIATED",
        ],
    ) -> Register[WebhookPaidBooking]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.RECORDING_READY, "RECORDING_READY"]
    ) -> Register[WebhookRecording]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.BOOKING_REJECTED, "BOOKING_REJECTED"]
    ) -> Register[WebhookRejectedBooking]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.BOOKING_RESCHEDULED, "BOOKING_RESCHEDULED"]
    ) -> Register[WebhookRescheduledBooking]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.RECORDING_TRANSCRIPTION_GENERATED, "RECORDING_TRANSCRIPTION_GENERATED"]
    ) -> Register[WebhookTranscript]: ...
    @overload
    def on(
        self, *triggers: Literal[WebhookTrigger.WRONG_ASSIGNMENT_REPORT, "WRONG_ASSIGNMENT_REPORT"]
    ) -> Register[WebhookWrongAssignment]: ...
    @overload
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]: ...
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]:
        """Register an `async def` that gets the event of each delivery of these triggers.

        A trigger that the SDK does not know yet is given as its text.
        """
        return self._on(triggers)

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        raise NotImplementedError
