# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Booking`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, as_object, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .booking_attendee import BookingAttendee
from .booking_event_type import BookingEventType
from .booking_host import BookingHost
from .booking_status import BookingStatus, decode_booking_status


@attrs.define(kw_only=True, repr=False)
class Booking(Model):
    """A single booking that takes the whole slot."""

    id: int
    uid: str
    """The identifier that the methods on one booking take."""
    title: str
    description: str | None
    """The notes that the booker left."""
    hosts: list[BookingHost]
    """The hosts."""
    status: BookingStatus | str
    start: dt.datetime
    """Always in UTC."""
    end: dt.datetime
    """Always in UTC."""
    duration: int
    """Minutes."""
    event_type_id: int | None
    """Deprecated. Use `event_type`."""
    event_type: BookingEventType | None
    """The event type that was booked; null once it is deleted."""
    meeting_url: str | None
    """Deprecated. Use `location`, which has the same value."""
    location: str | None
    """The location as plain text: an address, a phone number, the link of the video room, or the app's name until a
    room exists.
    """
    absent_host: bool
    """Whether the host did not show up."""
    created_at: dt.datetime
    updated_at: dt.datetime | None
    rating: int | None
    """The rating that the attendee gave the meeting afterwards."""
    ics_uid: str | None
    """The uid of the event in iCalendar files."""
    attendees: list[BookingAttendee]
    booking_fields_responses: dict[str, Any]
    """The responses to the booking form, keyed by the slug of the question."""
    cancellation_reason: str | None = None
    cancelled_by_email: str | None = None
    """Who cancelled it; null if the server does not know."""
    rescheduling_reason: str | None = None
    rescheduled_by_email: str | None = None
    """Who rescheduled it; null if no one did or the server does not know."""
    rescheduled_from_uid: str | None = None
    """The booking that this one replaced."""
    rescheduled_to_uid: str | None = None
    """The booking that replaced this one."""
    metadata: dict[str, Any] | None = None
    """The booking's metadata. For a booking with seats, the metadata is on its attendees."""
    is_platform_managed_user_booking: bool | None = None
    """Whether its host is a platform's managed user; only in the response to creating it, on newer servers."""
    guests: list[str] | None = None
    """Email addresses of the invited guests, who are also among the attendees."""

    _nullable: ClassVar = frozenset({
        "description", "event_type_id", "event_type", "meeting_url", "location", "updated_at", "rating", "ics_uid",
        "cancellation_reason", "cancelled_by_email", "rescheduled_by_email",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.uid = data["uid"]
            model.title = data["title"]
            model.description = data["description"]
            model.hosts = decode_list(BookingHost.from_dict, data["hosts"])
            model.status = decode_booking_status(data["status"])
            model.start = decode_datetime(data["start"])
            model.end = decode_datetime(data["end"])
            model.duration = data["duration"]
            model.event_type_id = data["eventTypeId"]
            model.event_type = decode_model(BookingEventType.from_dict, data["eventType"])
            model.meeting_url = data["meetingUrl"]
            model.location = data["location"]
            model.absent_host = data["absentHost"]
            model.created_at = decode_datetime(data["createdAt"])
            model.updated_at = decode_datetime(data["updatedAt"])
            model.rating = data["rating"]
            model.ics_uid = data["icsUid"]
            model.attendees = decode_list(BookingAttendee.from_dict, data["attendees"])
            model.booking_fields_responses = as_object(data["bookingFieldsResponses"])
            get: Getter = data.get
            model.cancellation_reason = get("cancellationReason")
            model.cancelled_by_email = get("cancelledByEmail")
            model.rescheduling_reason = get("reschedulingReason")
            model.rescheduled_by_email = get("rescheduledByEmail")
            model.rescheduled_from_uid = get("rescheduledFromUid")
            model.rescheduled_to_uid = get("rescheduledToUid")
            model.metadata = as_object(get("metadata"))
            model.is_platform_managed_user_booking = get("isPlatformManagedUserBooking")
            model.guests = as_list(get("guests"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
