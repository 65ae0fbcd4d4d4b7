"""A page of 250 bookings of all kinds: recorded from a real server, with texts of realistic length.

The recorded bookings were made by a script and hardly say a word; here they have names, notes and links of usual
length.
"""

from __future__ import annotations

import copy
import itertools
import json
from pathlib import Path
from typing import Any

RECORDINGS = Path(__file__).resolve().parent.parent / "tests" / "data" / "recordings"


def recorded() -> list[dict[str, Any]]:
    """Every booking in the recorded responses, each once."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(RECORDINGS.glob("*bookings*.json")):
        for exchange in json.loads(path.read_text(encoding="utf-8")):
            answer = exchange.get("response_json") or {}
            data = answer.get("data") if isinstance(answer, dict) else None
            for item in data if isinstance(data, list) else [data]:
                if isinstance(item, dict) and "hosts" in item:
                    found.setdefault(json.dumps(item, sort_keys=True), item)
    return list(found.values())


NAME = "Benjamin Attendee"
EMAIL = "benjamin.attendee@example-company.org"
NOTES = "We would like to talk about the rollout in the second quarter, and about who joins from your side."


def with_words(booking: dict[str, Any]) -> dict[str, Any]:
    """The booking with texts of usual length in the places that have a text."""
    booking = copy.deepcopy(booking)
    link = f"https://app.cal.com/video/{booking['uid']}"
    booking |= {"location": link, "meetingUrl": link, "description": NOTES, "metadata": {"videoCallUrl": link}}
    for holder in (booking, *booking["attendees"]):
        if holder.get("bookingFieldsResponses") is not None:
            holder["bookingFieldsResponses"] |= {
                "name": NAME,
                "email": EMAIL,
                "notes": NOTES,
                "title": booking["title"],
            }
    for attendee in booking["attendees"]:
        attendee |= {"name": NAME, "email": EMAIL}
    return booking


def page(size: int = 250) -> bytes:
    """The body of the response."""
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
    bookings = [with_words(booking) for booking in itertools.islice(itertools.cycle(recorded()), size)]
    return json.dumps({"status": "success", "data": bookings, "pagination": pagination}, separators=(",", ":")).encode()
