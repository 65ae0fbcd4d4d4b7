# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SeatedBooking`."""

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
    as_object,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .booking_event_type import BookingEventType
from .booking_host import BookingHost
from .booking_status import BookingStatus, decode_booking_status
from .seated_booking_attendee import SeatedBookingAttendee

_NAMES: Final = frozenset(
    (
        "id",
        "uid",
        "title",
        "description",
        "hosts",
        "status",
        "start",
        "end",
        "duration",
        "eventTypeId",
        "eventType",
        "meetingUrl",
        "location",
        "absentHost",
        "createdAt",
        "updatedAt",
        "rating",
        "icsUid",
        "attendees",
        "cancellationReason",
        "cancelledByEmail",
        "reschedulingReason",
        "rescheduledByEmail",
        "rescheduledFromUid",
        "rescheduledToUid",
        "metadata",
        "isPlatformManagedUserBooking",
        "seatUid",
    )
)
_REQUIRED: Final = (
    "id",
    "uid",
    "title",
    "description",
    "hosts",
    "status",
    "start",
    "end",
    "duration",
    "eventTypeId",
    "eventType",
    "meetingUrl",
    "location",
    "absentHost",
    "createdAt",
    "updatedAt",
    "rating",
    "icsUid",
    "attendees",
)
_NULLABLE: Final = frozenset(
    (
        "description",
        "eventTypeId",
        "eventType",
        "meetingUrl",
        "location",
        "updatedAt",
        "rating",
        "icsUid",
        "cancellationReason",
        "cancelledByEmail",
        "rescheduledByEmail",
    )
)


@attrs.define(kw_only=True, repr=False)
class SeatedBooking(Model):
    """A booking with seats, which several people take independently of each other."""

    id: int
    uid: str
    """What the methods on one booking ask for."""
    title: str
    description: str | None
    """The notes that the booker left."""
    hosts: list[BookingHost]
    """Who hosts it."""
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
    """What was booked; null once that event type is deleted."""
    meeting_url: str | None
    """Deprecated. Use `location`, which has the same value."""
    location: str | None
    """Where it takes place, in plain text: an address, a phone number, the link of the video room, or the app's name
    as long as it has no room.
    """
    absent_host: bool
    """Whether the host did not show up."""
    created_at: dt.datetime
    updated_at: dt.datetime | None
    rating: int | None
    """What the attendee gave the meeting afterwards."""
    ics_uid: str | None
    """The uid of the event in calendar files."""
    attendees: list[SeatedBookingAttendee]
    """Who has a seat; empty where the caller may not see the others."""
    cancellation_reason: str | None = None
    cancelled_by_email: str | None = None
    """Who cancelled it; null where the server does not know."""
    rescheduling_reason: str | None = None
    rescheduled_by_email: str | None = None
    """Who moved it; null where nobody did or the server does not know."""
    rescheduled_from_uid: str | None = None
    """The booking that this one took the place of."""
    rescheduled_to_uid: str | None = None
    """The booking that took the place of this one."""
    metadata: dict[str, Any] | None = None
    """Notes that came with the booking. Those of a booking with seats are at its attendees."""
    is_platform_managed_user_booking: bool | None = None
    """Whether its host is a platform's managed user; only right after creating it, on newer servers."""
    seat_uid: str | None = None
    """The seat that the request took or moved; only in the answer to that request."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model.attendees = decode_list(SeatedBookingAttendee.from_dict, data["attendees"])
            get: Getter = data.get
            model.cancellation_reason = get("cancellationReason")
            model.cancelled_by_email = get("cancelledByEmail")
            model.rescheduling_reason = get("reschedulingReason")
            model.rescheduled_by_email = get("rescheduledByEmail")
            model.rescheduled_from_uid = get("rescheduledFromUid")
            model.rescheduled_to_uid = get("rescheduledToUid")
            model.metadata = as_object(get("metadata"))
            model.is_platform_managed_user_booking = get("isPlatformManagedUserBooking")
            model.seat_uid = get("seatUid")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "uid": self.uid,
            "title": self.title,
            "description": self.description,
            "hosts": self.hosts,
            "status": self.status,
            "start": self.start,
            "end": self.end,
            "duration": self.duration,
            "eventTypeId": self.event_type_id,
            "eventType": self.event_type,
            "meetingUrl": self.meeting_url,
            "location": self.location,
            "absentHost": self.absent_host,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
            "rating": self.rating,
            "icsUid": self.ics_uid,
            "attendees": self.attendees,
            "cancellationReason": self.cancellation_reason,
            "cancelledByEmail": self.cancelled_by_email,
            "reschedulingReason": self.rescheduling_reason,
            "rescheduledByEmail": self.rescheduled_by_email,
            "rescheduledFromUid": self.rescheduled_from_uid,
            "rescheduledToUid": self.rescheduled_to_uid,
            "metadata": self.metadata,
            "isPlatformManagedUserBooking": self.is_platform_managed_user_booking,
            "seatUid": self.seat_uid,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
