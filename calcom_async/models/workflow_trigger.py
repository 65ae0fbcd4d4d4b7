# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowTrigger`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .after_event_trigger import AfterEventTrigger
from .after_guests_cal_video_no_show_trigger import AfterGuestsCalVideoNoShowTrigger
from .after_hosts_cal_video_no_show_trigger import AfterHostsCalVideoNoShowTrigger
from .before_event_trigger import BeforeEventTrigger
from .booking_no_show_updated_trigger import BookingNoShowUpdatedTrigger
from .booking_paid_trigger import BookingPaidTrigger
from .booking_payment_initiated_trigger import BookingPaymentInitiatedTrigger
from .booking_rejected_trigger import BookingRejectedTrigger
from .booking_requested_trigger import BookingRequestedTrigger
from .event_cancelled_trigger import EventCancelledTrigger
from .new_event_trigger import NewEventTrigger
from .reschedule_event_trigger import RescheduleEventTrigger

WorkflowTrigger: TypeAlias = (
    BeforeEventTrigger
    | AfterEventTrigger
    | NewEventTrigger
    | EventCancelledTrigger
    | RescheduleEventTrigger
    | AfterHostsCalVideoNoShowTrigger
    | AfterGuestsCalVideoNoShowTrigger
    | BookingRequestedTrigger
    | BookingRejectedTrigger
    | BookingPaymentInitiatedTrigger
    | BookingPaidTrigger
    | BookingNoShowUpdatedTrigger
    | JSONObject
)
"""What triggers an event type workflow."""

_BY_TYPE: Final[dict[Any, Callable[[Any], WorkflowTrigger]]] = {
    "beforeEvent": BeforeEventTrigger.from_dict,
    "afterEvent": AfterEventTrigger.from_dict,
    "newEvent": NewEventTrigger.from_dict,
    "eventCancelled": EventCancelledTrigger.from_dict,
    "rescheduleEvent": RescheduleEventTrigger.from_dict,
    "afterHostsCalVideoNoShow": AfterHostsCalVideoNoShowTrigger.from_dict,
    "afterGuestsCalVideoNoShow": AfterGuestsCalVideoNoShowTrigger.from_dict,
    "bookingRequested": BookingRequestedTrigger.from_dict,
    "bookingRejected": BookingRejectedTrigger.from_dict,
    "bookingPaymentInitiated": BookingPaymentInitiatedTrigger.from_dict,
    "bookingPaid": BookingPaidTrigger.from_dict,
    "bookingNoShowUpdated": BookingNoShowUpdatedTrigger.from_dict,
}


def decode_workflow_trigger(data: Any) -> WorkflowTrigger:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
