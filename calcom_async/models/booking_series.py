# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingSeries`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .._series import Series
from .any_recurring_booking import AnyRecurringBooking, decode_any_recurring_booking
from .booking_attendee import BookingAttendee
from .booking_event_type import BookingEventType
from .booking_host import BookingHost
from .booking_status import BookingStatus
from .seated_booking_attendee import SeatedBookingAttendee


class BookingSeries(Series[AnyRecurringBooking]):
    """A series of bookings, the earliest first. It is a sequence of them, and has what they share: its `uid` is
    accepted by `get` and `cancel`.
    """

    __slots__ = ()

    _decode = staticmethod(decode_any_recurring_booking)

    @property
    def id(self) -> int:
        """Taken from the first member."""
        return self._first.id

    @property
    def uid(self) -> str:
        """The uid of the series. Taken from the first member."""
        return self._first.recurring_booking_uid

    @property
    def title(self) -> str:
        """Taken from the first member."""
        return self._first.title

    @property
    def description(self) -> str | None:
        """The notes that the booker left. Taken from the first member."""
        return self._first.description

    @property
    def hosts(self) -> list[BookingHost]:
        """The hosts. Taken from the first member."""
        return self._first.hosts

    @property
    def status(self) -> BookingStatus | str:
        """Taken from the first member that is neither cancelled nor rejected; from the first if all are."""
        return self._standing.status

    @property
    def cancellation_reason(self) -> str | None:
        """Taken from the first member."""
        return self._first.cancellation_reason

    @property
    def start(self) -> dt.datetime:
        """Always in UTC. Taken from the first member."""
        return self._first.start

    @property
    def end(self) -> dt.datetime:
        """Always in UTC. Taken from the last member."""
        return self._last.end

    @property
    def duration(self) -> int:
        """Minutes. Taken from the first member."""
        return self._first.duration

    @property
    def event_type(self) -> BookingEventType | None:
        """The event type that was booked; null once it is deleted. Taken from the first member."""
        return self._first.event_type

    @property
    def location(self) -> str | None:
        """The location as plain text: an address, a phone number, the link of the video room, or the app's name
        until a room exists. Taken from the first member.
        """
        return self._first.location

    @property
    def created_at(self) -> dt.datetime:
        """Taken from the first member."""
        return self._first.created_at

    @property
    def updated_at(self) -> dt.datetime | None:
        """Taken from the last member."""
        return self._last.updated_at

    @property
    def metadata(self) -> dict[str, Any] | None:
        """The booking's metadata. For a booking with seats, the metadata is on its attendees. Taken from the first
        member.
        """
        return self._first.metadata

    @property
    def attendees(self) -> list[BookingAttendee] | list[SeatedBookingAttendee]:
        """Taken from the first member."""
        return self._first.attendees
