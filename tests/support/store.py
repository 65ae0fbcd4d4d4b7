"""A small store of bookings with a log, as the backend of a faulty server. It accepts every booking."""

from __future__ import annotations

import json
import uuid
from bisect import bisect_left, insort
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .faulty import Call, Reply

_MINUTES = 30


def wire(moment: datetime) -> str:
    """The API's format."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


class Store:
    """Bookings by uid, and the uids created for each attendee's address."""

    def __init__(self) -> None:
        self.bookings: dict[str, dict[str, Any]] = {}
        self.made_for: dict[str, list[str]] = {}
        self._starts: list[tuple[str, str]] = []

    async def __call__(self, call: Call) -> Reply:
        url = urlsplit(call.target)
        if call.method == "POST":
            return self._success(201, self._book(json.loads(call.body)))
        uid = url.path.removeprefix("/v2/bookings").strip("/")
        if uid:
            return self._success(200, self.bookings[uid])
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        return self._success(200, self._list(query["afterStart"], int(query["eventTypeId"]), int(query["take"])))

    def _success(self, status: int, data: Any) -> Reply:
        return Reply(status, json.dumps({"status": "success", "data": data}).encode())

    def _list(self, after: str, event_type: int, take: int) -> list[dict[str, Any]]:
        bound = wire(datetime.fromisoformat(after).astimezone(UTC))
        found = []
        for index in range(bisect_left(self._starts, (bound, "")), len(self._starts)):
            booking = self.bookings[self._starts[index][1]]
            if booking["eventTypeId"] == event_type:
                found.append(booking)
            if len(found) == take:
                break
        return found

    def _book(self, wanted: dict[str, Any]) -> dict[str, Any]:
        start, now, attendee = datetime.fromisoformat(wanted["start"]), datetime.now(UTC), wanted["attendee"]
        uid, event_type = uuid.uuid4().hex[:22], wanted["eventTypeId"]
        booking = {
            "id": len(self.bookings) + 1,
            "uid": uid,
            "title": "Meeting",
            "description": "",
            "hosts": [{"id": 1, "name": "Host", "email": "h@example.com", "username": "host", "timeZone": "UTC"}],
            "status": "accepted",
            "start": wire(start),
            "end": wire(start + timedelta(minutes=_MINUTES)),
            "duration": _MINUTES,
            "eventTypeId": event_type,
            "eventType": {"id": event_type, "slug": "meeting"},
            "meetingUrl": "x",
            "location": "x",
            "absentHost": False,
            "createdAt": wire(now),
            "updatedAt": wire(now),
            "metadata": wanted.get("metadata", {}),
            "attendees": [{**attendee, "language": "en", "absent": False}],
            "bookingFieldsResponses": {"email": attendee["email"], "name": attendee["name"]},
        }
        self.bookings[uid] = booking
        self.made_for.setdefault(attendee["email"], []).append(uid)
        insort(self._starts, (booking["start"], uid))
        return booking
