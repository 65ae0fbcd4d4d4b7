# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookRejectedBooking`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import (
    DECODE_ERRORS,
    Getter,
    as_list,
    as_object,
    decode_datetime,
    decode_list,
    decode_map,
    decode_model,
    new,
)
from .._model import Model
from .webhook_answer import WebhookAnswer
from .webhook_app_status import WebhookAppStatus
from .webhook_attendee import WebhookAttendee
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_organizer import WebhookOrganizer
from .webhook_video_call import WebhookVideoCall


@attrs.define(kw_only=True, repr=False)
class WebhookRejectedBooking(Model):
    """A booking that its host declined."""

    uid: str
    title: str
    status: WebhookBookingStatus | str
    start_time: dt.datetime
    end_time: dt.datetime
    type: str
    """The slug of the event type."""
    organizer: WebhookOrganizer
    attendees: list[WebhookAttendee]
    booking_id: int | None = None
    length: int | None = None
    """Minutes."""
    event_type_id: int | None = None
    event_title: str | None = None
    event_description: str | None = None
    scheduling_type: str | None = None
    """How a team hosts it; null if it is hosted by one person."""
    responses: dict[str, WebhookAnswer] | None = None
    user_fields_responses: dict[str, WebhookAnswer] | None = None
    """The answers to the host's own questions."""
    custom_inputs: dict[str, Any] | None = None
    description: str | None = None
    additional_notes: str | None = None
    location: str | None = None
    """An address, a phone number, a link or an app such as `integrations:daily`."""
    video_call_data: WebhookVideoCall | None = None
    conference_data: dict[str, Any] | None = None
    apps_status: list[WebhookAppStatus] | None = None
    metadata: dict[str, Any] | None = None
    price: int | None = None
    """In the currency's smallest unit."""
    currency: str | None = None
    requires_confirmation: bool | None = None
    one_time_password: str | None = attrs.field(default=None, metadata={"secret": True})
    """A token that lets a host confirm without logging in."""
    booker_url: str | None = None
    i_cal_uid: str | None = None
    i_cal_sequence: int | None = None
    destination_calendar: list[dict[str, Any]] | None = None
    """The calendar that the event is written to."""
    seats_per_time_slot: int | None = None
    seats_show_attendees: bool | None = None
    seats_show_availability_count: bool | None = None
    hide_calendar_notes: bool | None = None
    hide_calendar_event_details: bool | None = None
    hide_organizer_email: bool | None = None
    disable_rescheduling: bool | None = None
    disable_cancelling: bool | None = None
    custom_reply_to_email: str | None = None
    organization_id: int | None = None
    hashed_link: Any | None = None
    """The private link that was used, if any."""
    rejection_reason: str | None = None

    _wire_names: ClassVar = {"i_cal_uid": "iCalUID"}
    _nullable: ClassVar = frozenset({
        "length", "event_type_id", "event_title", "event_description", "scheduling_type", "responses",
        "user_fields_responses", "custom_inputs", "description", "additional_notes", "location", "video_call_data",
        "conference_data", "metadata", "price", "currency", "requires_confirmation", "one_time_password", "i_cal_uid",
        "destination_calendar", "seats_per_time_slot", "seats_show_attendees", "seats_show_availability_count",
        "hide_calendar_notes", "hide_calendar_event_details", "hide_organizer_email", "disable_rescheduling",
        "disable_cancelling", "custom_reply_to_email", "organization_id", "hashed_link", "rejection_reason",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.uid = data["uid"]
            model.title = data["title"]
            model.status = decode_webhook_booking_status(data["status"])
            model.start_time = decode_datetime(data["startTime"])
            model.end_time = decode_datetime(data["endTime"])
            model.type = data["type"]
            model.organizer = decode_model(WebhookOrganizer.from_dict, data["organizer"])
            model.attendees = decode_list(WebhookAttendee.from_dict, data["attendees"])
            get: Getter = data.get
            model.booking_id = get("bookingId")
            model.length = get("length")
            model.event_type_id = get("eventTypeId")
            model.event_title = get("eventTitle")
            model.event_description = get("eventDescription")
            model.scheduling_type = get("schedulingType")
            model.responses = decode_map(WebhookAnswer.from_dict, get("responses"))
            model.user_fields_responses = decode_map(WebhookAnswer.from_dict, get("userFieldsResponses"))
            model.custom_inputs = as_object(get("customInputs"))
            model.description = get("description")
            model.additional_notes = get("additionalNotes")
            model.location = get("location")
            model.video_call_data = decode_model(WebhookVideoCall.from_dict, get("videoCallData"))
            model.conference_data = as_object(get("conferenceData"))
            model.apps_status = decode_list(WebhookAppStatus.from_dict, get("appsStatus"))
            model.metadata = as_object(get("metadata"))
            model.price = get("price")
            model.currency = get("currency")
            model.requires_confirmation = get("requiresConfirmation")
            model.one_time_password = get("oneTimePassword")
            model.booker_url = get("bookerUrl")
            model.i_cal_uid = get("iCalUID")
            model.i_cal_sequence = get("iCalSequence")
            model.destination_calendar = as_list(get("destinationCalendar"))
            model.seats_per_time_slot = get("seatsPerTimeSlot")
            model.seats_show_attendees = get("seatsShowAttendees")
            model.seats_show_availability_count = get("seatsShowAvailabilityCount")
            model.hide_calendar_notes = get("hideCalendarNotes")
            model.hide_calendar_event_details = get("hideCalendarEventDetails")
            model.hide_organizer_email = get("hideOrganizerEmail")
            model.disable_rescheduling = get("disableRescheduling")
            model.disable_cancelling = get("disableCancelling")
            model.custom_reply_to_email = get("customReplyToEmail")
            model.organization_id = get("organizationId")
            model.hashed_link = get("hashedLink")
            model.rejection_reason = get("rejectionReason")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
