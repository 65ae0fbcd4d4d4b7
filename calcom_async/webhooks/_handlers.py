# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`on`, which gives handlers of each trigger their event type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, overload

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


class Handlers:
    """Registers handlers, with the type of the event that each receives."""

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
        """Register an `async def` function that receives the event of every delivery with these triggers.

        Pass a trigger that the SDK does not know yet as a string.
        """
        return self._on(triggers)

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        raise NotImplementedError
