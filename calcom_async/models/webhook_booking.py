# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookBooking`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_list,
    as_object,
    complete,
    decode_datetime,
    decode_list,
    decode_map,
    decode_model,
    dump,
    locate,
    new,
)
from .webhook_answer import WebhookAnswer
from .webhook_app_status import WebhookAppStatus
from .webhook_attendee import WebhookAttendee
from .webhook_booking_status import WebhookBookingStatus, decode_webhook_booking_status
from .webhook_organizer import WebhookOrganizer
from .webhook_video_call import WebhookVideoCall

_NAMES: Final = frozenset(
    (
        "uid",
        "title",
        "status",
        "startTime",
        "endTime",
        "type",
        "organizer",
        "attendees",
        "bookingId",
        "length",
        "eventTypeId",
        "eventTitle",
        "eventDescription",
        "schedulingType",
        "responses",
        "userFieldsResponses",
        "customInputs",
        "description",
        "additionalNotes",
        "location",
        "videoCallData",
        "conferenceData",
        "appsStatus",
        "metadata",
        "price",
        "currency",
        "requiresConfirmation",
        "oneTimePassword",
        "bookerUrl",
        "iCalUID",
        "iCalSequence",
        "destinationCalendar",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "hideCalendarNotes",
        "hideCalendarEventDetails",
        "hideOrganizerEmail",
        "disableRescheduling",
        "disableCancelling",
        "customReplyToEmail",
        "organizationId",
        "hashedLink",
    )
)
_REQUIRED: Final = ("uid", "title", "status", "startTime", "endTime", "type", "organizer", "attendees")
_NULLABLE: Final = frozenset(
    (
        "length",
        "eventTypeId",
        "eventTitle",
        "eventDescription",
        "schedulingType",
        "responses",
        "userFieldsResponses",
        "customInputs",
        "description",
        "additionalNotes",
        "location",
        "videoCallData",
        "conferenceData",
        "metadata",
        "price",
        "currency",
        "requiresConfirmation",
        "oneTimePassword",
        "iCalUID",
        "destinationCalendar",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "hideCalendarNotes",
        "hideCalendarEventDetails",
        "hideOrganizerEmail",
        "disableRescheduling",
        "disableCancelling",
        "customReplyToEmail",
        "organizationId",
    )
)


@attrs.define(kw_only=True, repr=False)
class WebhookBooking(Model):
    """A booking, as it is delivered when it was made or asked for."""

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
    """How a team hosts it; null where one person does."""
    responses: dict[str, WebhookAnswer] | None = None
    user_fields_responses: dict[str, WebhookAnswer] | None = None
    """The answers to the questions that the host has added."""
    custom_inputs: dict[str, Any] | None = None
    description: str | None = None
    additional_notes: str | None = None
    location: str | None = None
    """An address, a telephone number, a link or an app such as `integrations:daily`."""
    video_call_data: WebhookVideoCall | None = None
    conference_data: dict[str, Any] | None = None
    apps_status: list[WebhookAppStatus] | None = None
    metadata: dict[str, Any] | None = None
    price: int | None = None
    """In the smallest unit of the currency."""
    currency: str | None = None
    requires_confirmation: bool | None = None
    one_time_password: str | None = attrs.field(default=None, metadata={"secret": True})
    """With it a host can confirm without logging in."""
    booker_url: str | None = None
    i_cal_uid: str | None = None
    i_cal_sequence: int | None = None
    destination_calendar: list[dict[str, Any]] | None = None
    """Where the event is written to."""
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
    """The private link that was used, if one was."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "uid": self.uid,
            "title": self.title,
            "status": self.status,
            "startTime": self.start_time,
            "endTime": self.end_time,
            "type": self.type,
            "organizer": self.organizer,
            "attendees": self.attendees,
            "bookingId": self.booking_id,
            "length": self.length,
            "eventTypeId": self.event_type_id,
            "eventTitle": self.event_title,
            "eventDescription": self.event_description,
            "schedulingType": self.scheduling_type,
            "responses": self.responses,
            "userFieldsResponses": self.user_fields_responses,
            "customInputs": self.custom_inputs,
            "description": self.description,
            "additionalNotes": self.additional_notes,
            "location": self.location,
            "videoCallData": self.video_call_data,
            "conferenceData": self.conference_data,
            "appsStatus": self.apps_status,
            "metadata": self.metadata,
            "price": self.price,
            "currency": self.currency,
            "requiresConfirmation": self.requires_confirmation,
            "oneTimePassword": self.one_time_password,
            "bookerUrl": self.booker_url,
            "iCalUID": self.i_cal_uid,
            "iCalSequence": self.i_cal_sequence,
            "destinationCalendar": self.destination_calendar,
            "seatsPerTimeSlot": self.seats_per_time_slot,
            "seatsShowAttendees": self.seats_show_attendees,
            "seatsShowAvailabilityCount": self.seats_show_availability_count,
            "hideCalendarNotes": self.hide_calendar_notes,
            "hideCalendarEventDetails": self.hide_calendar_event_details,
            "hideOrganizerEmail": self.hide_organizer_email,
            "disableRescheduling": self.disable_rescheduling,
            "disableCancelling": self.disable_cancelling,
            "customReplyToEmail": self.custom_reply_to_email,
            "organizationId": self.organization_id,
            "hashedLink": self.hashed_link,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
