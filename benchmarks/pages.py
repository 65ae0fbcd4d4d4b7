"""A page of 250 bookings of all kinds, as a server sends it."""

from __future__ import annotations

import copy
import json
from typing import Any

_HOST = {"id": 1, "name": "Alice Solo", "email": "alice@example.com", "username": "alice", "timeZone": "Europe/Rome"}
_ATTENDEE = {
    "name": "Ann Attendee",
    "email": "ann@example.org",
    "timeZone": "Europe/Rome",
    "language": "en",
    "absent": False,
}
_BOOKING: dict[str, Any] = {
    "id": 3,
    "uid": "xcM5W3yUxXoGPaAUMSUSvZ",
    "title": "Intro 30 between Alice Solo and Ann Attendee",
    "description": "A first talk about what we can do for each other, half an hour long.",
    "hosts": [_HOST],
    "status": "accepted",
    "rescheduledByEmail": None,
    "start": "2026-12-02T09:00:00.000Z",
    "end": "2026-12-02T09:30:00.000Z",
    "duration": 30,
    "eventTypeId": 1,
    "eventType": {"id": 1, "slug": "intro-30"},
    "meetingUrl": "https://app.cal.com/video/xcM5W3yUxXoGPaAUMSUSvZ",
    "location": "https://app.cal.com/video/xcM5W3yUxXoGPaAUMSUSvZ",
    "absentHost": False,
    "createdAt": "2026-11-21T02:34:15.636Z",
    "updatedAt": "2026-11-21T02:34:15.761Z",
    "metadata": {"ref": "A1", "campaign": "autumn"},
    "rating": None,
    "icsUid": "xcM5W3yUxXoGPaAUMSUSvZ@Cal.com",
    "attendees": [_ATTENDEE],
    "bookingFieldsResponses": {"email": "ann@example.org", "name": "Ann Attendee", "topic": "Pricing"},
}


def _booking(number: int) -> dict[str, Any]:
    booking = copy.deepcopy(_BOOKING)
    booking["id"] = number
    booking["uid"] = f"uid{number:019}"
    match number % 5:
        case 1:
            booking["recurringBookingUid"] = "57c59514-6aad-4323-8da2-ba5f542233c7"
        case 2:
            seats = [f"seat-{number}-{seat}" for seat in range(2)]
            answers = booking.pop("bookingFieldsResponses")
            booking["attendees"] = [
                {**_ATTENDEE, "seatUid": seat, "bookingFieldsResponses": answers, "metadata": {}} for seat in seats
            ]
        case 3:
            booking["status"] = "cancelled"
            booking["cancellationReason"] = "Schedule conflict"
            booking["cancelledByEmail"] = "alice@example.com"
    return booking


def page(size: int = 250) -> bytes:
    """The body of the answer."""
    pagination = {
        "returnedItems": size,
        "totalItems": 1000,
        "itemsPerPage": size,
        "remainingItems": 750,
        "currentPage": 1,
        "totalPages": 4,
        "hasNextPage": True,
        "hasPreviousPage": False,
    }
    body = {"status": "success", "data": [_booking(number) for number in range(size)], "pagination": pagination}
    return json.dumps(body, separators=(",", ":")).encode()
