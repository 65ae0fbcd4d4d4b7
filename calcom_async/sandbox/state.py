"""The sandbox's state: an account and its schedules, event types, bookings, reservations and webhooks."""

from __future__ import annotations

import random
import threading
import uuid
from itertools import count
from typing import TYPE_CHECKING, Any

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from .clock import Clock
    from .deliveries import Courier

Wire = dict[str, Any]
API_KEY = "cal_sandbox_0123456789abcdef0123456789abcdef"
_SHORT_UID = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


@define
class User:
    """The account."""

    id: int = 1
    name: str = "Sandbox User"
    email: str = "sandbox@example.com"
    username: str = "sandbox"
    time_zone: str = "UTC"
    time_format: int = 24
    week_start: str = "Monday"
    default_schedule_id: int | None = None


@define
class Attendee:
    """The booker, a guest, or an attendee with a seat."""

    name: str
    email: str
    time_zone: str
    language: str = "en"
    phone_number: str | None = None
    seat_uid: str | None = None
    responses: Wire = field(factory=dict)
    metadata: Wire = field(factory=dict)


@define
class Booking:
    """A booking of any kind. `recurring_uid` is set if it is part of a series, `seated` if its attendees have seats."""

    id: int
    uid: str
    event_type_id: int
    slug: str
    title: str
    start: datetime
    end: datetime
    location: str
    created_at: datetime
    updated_at: datetime
    ics_uid: str
    status: str = "accepted"
    description: str | None = ""
    attendees: list[Attendee] = field(factory=list)
    guests: list[str] = field(factory=list)
    responses: Wire = field(factory=dict)
    metadata: Wire = field(factory=dict)
    seated: bool = False
    recurring_uid: str | None = None
    cancellation_reason: str | None = None
    rescheduling_reason: str | None = None
    rescheduled_by: str | None = None
    rescheduled_from: str | None = None
    rescheduled_to: str | None = None

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds()) // 60

    @property
    def active(self) -> bool:
        return self.status in ("accepted", "pending")


@define
class Reservation:
    """A slot that is held until a given time."""

    uid: str
    event_type_id: int
    start: datetime
    end: datetime
    minutes: int
    until: datetime


@define
class State:
    """All data. Handlers run one at a time, under `lock`."""

    clock: Clock
    courier: Courier
    api_key: str = API_KEY
    user: User = field(factory=User)
    schedules: dict[int, Wire] = field(factory=dict)
    event_types: dict[int, Wire] = field(factory=dict)
    bookings: dict[str, Booking] = field(factory=dict)
    reservations: dict[str, Reservation] = field(factory=dict)
    webhooks: dict[str, Wire] = field(factory=dict)
    lock: threading.RLock = field(factory=threading.RLock)
    _random: random.Random = field(factory=lambda: random.Random(0))  # the same uids in every run
    _ids: dict[str, Iterator[int]] = field(factory=dict)

    def next_id(self, kind: str) -> int:
        """The next id of a kind: 1, 2, 3, …"""
        return next(self._ids.setdefault(kind, count(1)))

    def short_uid(self) -> str:
        """A uid in the format of bookings: 22 characters."""
        return "".join(self._random.choices(_SHORT_UID, k=22))

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def now(self) -> datetime:
        return self.clock.now()

    def schedule_of(self, event_type: Wire) -> Wire | None:
        """The schedule of an event type: its own, or the user's default."""
        chosen = self.schedules.get(event_type["scheduleId"] or 0)
        return chosen or self.schedules.get(self.user.default_schedule_id or 0)
