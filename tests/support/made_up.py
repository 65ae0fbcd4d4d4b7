"""Lost responses and lists of bookings, made up."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import anyio
import httpx

from calcom_async import CalcomClient

from .things import success

START = datetime(2030, 1, 7, 9, tzinfo=UTC)
ATTENDEE = {"name": "Ann", "email": "ann@example.org", "timeZone": "UTC"}
LOST = httpx.ReadError("reset")


def booking(**changes: Any) -> dict[str, Any]:
    """A booking as it is listed, created just now."""
    now = datetime.now(UTC).isoformat()
    return {
        "id": 1,
        "uid": "u1",
        "title": "Meeting",
        "status": "accepted",
        "start": "2030-01-07T09:00:00.000Z",
        "end": "2030-01-07T09:30:00.000Z",
        "duration": 30,
        "eventTypeId": 7,
        "eventType": {"id": 7, "slug": "meeting"},
        "createdAt": now,
        "updatedAt": now,
        "hosts": [{"id": 1, "username": "host"}],
        "metadata": {},
        "attendees": [{"name": "Ann", "email": "ann@example.org", "timeZone": "UTC"}],
        "bookingFieldsResponses": {"email": "ann@example.org", "name": "Ann"},
        **changes,
    }


def listing(*bookings: dict[str, Any], date: datetime | None = None) -> httpx.Response:
    """The list, from a server with this time."""
    response = success(list(bookings))
    if date is not None:
        response.headers["date"] = format_datetime(date, usegmt=True)
    return response


async def book(cal: CalcomClient, **what: Any) -> Any:
    """Create a booking, by default Ann's on that Monday."""
    return await cal.bookings.create(**{"start": START, "event_type_id": 7, "attendee": ATTENDEE, **what})


async def hang(_request: httpx.Request) -> httpx.Response:
    """A server that does not respond."""
    await anyio.sleep_forever()
    raise AssertionError
