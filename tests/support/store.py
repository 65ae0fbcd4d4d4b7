"""A store of bookings, as the backend of a faulty server, that treats them as Cal.com does and logs what it has done.

It checks no availability, so every booking is accepted. What a lookup has to cope with is as on the real server:

* The bookings of a series are created one after another. The event type belongs to another user, who has it public.
  A booking of a series that is moved does not name its successor.
* A seat is taken and freed without changing the booking, unless it is the last one. A seat that moves to a booking
  keeps its uid, and gets a new one if there is none; the old booking may then be left accepted without attendees.
* A host moves a seated booking in place.
* Cancelling a seat is now and then reported as a 404 although the seat is gone.
* Starts lose their fractions of a second.
"""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from bisect import bisect_left, insort
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .faulty import Call, Reply

PLAIN, SERIES, SEATED = 1, 2, 3
OCCURRENCES = 3
REFERENCE = "x-reference"
"""The header that names a call in the log."""
_SLUGS = {PLAIN: "meeting", SERIES: "weekly", SEATED: "class"}
_LENGTH = timedelta(minutes=30)
_WEEK = timedelta(weeks=1)
_SECONDS_EACH = 0.004
_REPORTED_MISSING = 0.15  # of the cancelled seats
_HOST = {"id": 1, "name": "Host", "email": "h@example.com", "username": "host", "timeZone": "UTC"}

Wire = dict[str, Any]


class RefusedError(Exception):
    """The response is an error."""

    def __init__(self, status: int, code: str = "BadRequestException") -> None:
        super().__init__(status)
        self.status = status
        self.code = code


def wire(moment: datetime) -> str:
    """The API's format."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def identity(data: Any) -> str:
    """What a call is about: a series, a booking, or a seat in one."""
    if isinstance(data, list):
        return str(data[0]["recurringBookingUid"])
    return f"{data['uid']} {data.get('seatUid') or ''}".strip()


class Store:
    """Bookings by uid, and in `done`, by the reference of a call, the identity of each result it had here."""

    def __init__(self) -> None:
        self.bookings: dict[str, Wire] = {}
        self.done: defaultdict[str, list[str]] = defaultdict(list)
        self._starts: list[tuple[str, str]] = []
        self._series: defaultdict[str, list[Wire]] = defaultdict(list)

    async def __call__(self, call: Call) -> Reply:
        url = urlsplit(call.target)
        resource, *rest = url.path.removeprefix("/v2/").split("/")
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        try:
            if call.method == "POST":
                return await self._write(call, rest, json.loads(call.body or b"{}"))
            if resource == "event-types":
                return _success(200, self._event_types(rest, query))
            return _success(200, self._read(rest[0]) if rest else self._list(query))
        except RefusedError as refused:
            error = {"code": refused.code, "message": "no"}
            return Reply(refused.status, json.dumps({"status": "error", "error": error}).encode())

    def series(self, uid: str) -> list[Wire]:
        """The bookings of a series, by start."""
        return sorted(self._series[uid], key=lambda item: str(item["start"]))

    # -- reading

    def _event_types(self, rest: list[str], query: dict[str, str]) -> list[Wire]:
        if rest:
            raise RefusedError(404, "NotFoundException")
        recurrence = {"interval": 1, "occurrences": OCCURRENCES, "frequency": "weekly"}
        found = [(number, slug) for number, slug in _SLUGS.items() if slug == query["eventSlug"]]
        return [{"id": id_, "slug": slug, "recurrence": recurrence if id_ == SERIES else None} for id_, slug in found]

    def _read(self, uid: str) -> Wire | list[Wire]:
        found = self.bookings.get(uid) or (self.series(uid) if uid in self._series else None)
        if not found:
            raise RefusedError(404, "NotFoundException")
        return found

    def _list(self, query: dict[str, str]) -> list[Wire]:
        bound = wire(datetime.fromisoformat(query["afterStart"]).astimezone(UTC))
        found = []
        for index in range(bisect_left(self._starts, (bound, "")), len(self._starts)):
            start, uid = self._starts[index]
            booking = self.bookings[uid]
            if booking["eventTypeId"] == int(query["eventTypeId"]) and booking["start"] == start:
                found.append(booking)
            if len(found) == int(query["take"]):
                break
        return found

    # -- writing

    async def _write(self, call: Call, rest: list[str], body: Wire) -> Reply:
        uid, action = rest if rest else ("", "create")
        if action == "create":
            data: Any = await self._create(body)
        else:
            data = self._reschedule(uid, body) if action == "reschedule" else self._cancel(uid, body)
        self.done[call.headers[REFERENCE]].append(identity(data))
        if "seatUid" in body and action == "cancel" and random.Random(body["seatUid"]).random() < _REPORTED_MISSING:
            raise RefusedError(404, "NOT_FOUND")
        return _success(200 if action == "cancel" else 201, data)

    async def _create(self, body: Wire) -> Wire | list[Wire]:
        start, kind = datetime.fromisoformat(body["start"]), body["eventTypeId"]
        if kind == SEATED:
            return self._sit(self._at(start) or self._add(start, SEATED), _person(body, seatUid=str(uuid.uuid4())))
        person = {"attendees": [_person(body)], "metadata": body.get("metadata", {})}
        person["bookingFieldsResponses"] = {name: body["attendee"][name] for name in ("email", "name")}
        if kind == PLAIN:
            return self._add(start, PLAIN, **person)
        uid, items = str(uuid.uuid4()), []
        for number in range(body.get("recurrenceCount", OCCURRENCES)):
            await asyncio.sleep(_SECONDS_EACH)
            items.append(self._add(start + number * _WEEK, SERIES, recurringBookingUid=uid, **person))
        return items

    def _add(self, start: datetime, kind: int, **fields: Any) -> Wire:
        uid, start, now = uuid.uuid4().hex[:22], start.replace(microsecond=0), wire(datetime.now(UTC))
        booking = {
            "id": len(self.bookings) + 1,
            "uid": uid,
            "title": "Meeting",
            "description": "",
            "hosts": [_HOST],
            "status": "accepted",
            "start": wire(start),
            "end": wire(start + _LENGTH),
            "duration": 30,
            "eventTypeId": kind,
            "eventType": {"id": kind, "slug": _SLUGS[kind]},
            "meetingUrl": "x",
            "location": "x",
            "absentHost": False,
            "createdAt": now,
            "updatedAt": now,
            "attendees": [],
            **fields,
        }
        self.bookings[uid] = booking
        if "recurringBookingUid" in booking:
            self._series[booking["recurringBookingUid"]].append(booking)
        insort(self._starts, (booking["start"], uid))
        return booking

    def _at(self, start: datetime) -> Wire | None:
        """The seated booking at this time."""
        begin = wire(start.replace(microsecond=0))
        for index in range(bisect_left(self._starts, (begin, "")), len(self._starts)):
            found, uid = self._starts[index]
            booking = self.bookings[uid]
            if found != begin:
                break
            if booking["eventTypeId"] == SEATED and booking["status"] == "accepted" and booking["start"] == begin:
                return booking
        return None

    def _sit(self, booking: Wire, person: Wire) -> Wire:
        booking["attendees"].append(person)
        return {**booking, "seatUid": person["seatUid"]}

    # -- moving

    def _reschedule(self, uid: str, body: Wire) -> Wire:
        old, start = self._active(uid), datetime.fromisoformat(body["start"])
        if "seatUid" in body:
            return self._move_seat(old, _holder(old, body["seatUid"]), start)
        if old["eventTypeId"] == SEATED:
            old.update(start=wire(start), end=wire(start + _LENGTH))
            insort(self._starts, (old["start"], uid))
            _touch(old)
            return {**old, "seatUid": ""}
        _touch(old, status="cancelled")
        kept = ("attendees", "metadata", "bookingFieldsResponses", "recurringBookingUid")
        fields = {name: old[name] for name in kept if name in old}
        new = self._add(start, old["eventTypeId"], **fields, rescheduledFromUid=uid)
        if "recurringBookingUid" not in old:
            old["rescheduledToUid"] = new["uid"]
        return new

    def _move_seat(self, old: Wire, person: Wire, start: datetime) -> Wire:
        old["attendees"].remove(person)
        if (there := self._at(start)) is not None:
            return self._sit(there, person)
        if not old["attendees"]:
            _touch(old, status="cancelled")
        return self._sit(self._add(start, SEATED), {**person, "seatUid": str(uuid.uuid4())})

    # -- cancelling

    def _cancel(self, uid: str, body: Wire) -> Wire | list[Wire]:
        if uid not in self.bookings:
            return self._cancel_all(uid, self.series(uid))
        booking = self._active(uid)
        if "seatUid" in body:
            booking["attendees"].remove(_holder(booking, body["seatUid"]))
            if not booking["attendees"]:
                _touch(booking, status="cancelled")
            return booking
        if body.get("cancelSubsequentBookings"):
            series = booking["recurringBookingUid"]
            return self._cancel_all(series, [item for item in self.series(series) if item["start"] >= booking["start"]])
        if booking["eventTypeId"] == SEATED:
            booking["attendees"].clear()
        _touch(booking, status="cancelled")
        return booking

    def _cancel_all(self, uid: str, items: list[Wire]) -> list[Wire]:
        if all(item["status"] == "cancelled" for item in items):
            raise RefusedError(400)
        for item in items:
            _touch(item, status="cancelled")
        return self.series(uid)

    def _active(self, uid: str) -> Wire:
        booking = self.bookings.get(uid)
        if booking is None:
            raise RefusedError(404, "NotFoundException")
        if booking["status"] == "cancelled":
            raise RefusedError(400)
        return booking


def _success(status: int, data: Any) -> Reply:
    return Reply(status, json.dumps({"status": "success", "data": data}).encode())


def _person(body: Wire, **seat: str) -> Wire:
    person = {**body["attendee"], "language": "en", "absent": False}
    if seat:
        person |= {**seat, "metadata": body.get("metadata", {}), "bookingFieldsResponses": {"name": person["name"]}}
    return person


def _holder(booking: Wire, seat: str) -> Wire:
    for person in booking["attendees"]:
        if person["seatUid"] == seat:
            found: Wire = person
            return found
    raise RefusedError(400)


def _touch(booking: Wire, **changes: Any) -> None:
    booking.update(changes, updatedAt=wire(datetime.now(UTC)))
