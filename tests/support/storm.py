"""Many bookings through one client while a server misbehaves at random, and whether what the SDK says is true."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import anyio

from calcom_async import CalcomClient
from calcom_async.errors import CalcomError
from calcom_async.models import Booking, BookingAttendeeInput
from calcom_async.reconcile import Reconciliation

from .faulty import Call, Fault, Faulty, faulty
from .store import Store

_FIRST = datetime(2030, 1, 7, 9, tzinfo=UTC)
_AT_ONCE = 8
_SHARING = 4  # attempts that want the same slot, each for somebody else
_FAULTY = 0.35  # of the calls that book, and half as many of those that look
# What holds a connection for long, or moves 100 MB, is rare.
_RARE = {Fault.SLOW_HEADERS: 0.004, Fault.SLOW_BODY: 0.004, Fault.HUGE: 0.0008}
_COMMON = [fault for fault in Fault if fault not in _RARE]
_TIMEOUT = 0.6


@dataclass
class Tally:
    """How the attempts ended, and where that is not what the server's log says."""

    seed: int
    returned: int = 0
    found: int = 0
    """Of the returned, those whose own answer was lost."""
    surely_not: int = 0
    unknown: int = 0
    duplicates: int = 0
    requests: int = 0
    seconds: float = 0.0
    struck: Counter[Fault] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def attempts(self) -> int:
        return self.returned + self.surely_not + self.unknown


class _Weather:
    """Which fault strikes a call: the same for the same seed and call, in whatever order they come."""

    def __init__(self, seed: int) -> None:
        self.calls = 0
        self._seed = seed
        self._looks: Counter[str] = Counter()

    def __call__(self, call: Call) -> Fault | None:
        self.calls += 1
        self._looks[call.target] += 1
        chance = random.Random(f"{self._seed} {call.method} {call.target} {call.body!r} {self._looks[call.target]}")
        if call.method == "POST":
            chance = random.Random(f"{self._seed} {_booker(call)}")
        if chance.random() >= (_FAULTY if call.method == "POST" else _FAULTY / 2):
            return None
        return _any(chance)


def _any(chance: random.Random) -> Fault:
    draw = chance.random()
    for fault, share in _RARE.items():
        # Shares are of all calls, and this one is struck already.
        draw -= share / _FAULTY
        if draw < 0:
            return fault
    return chance.choice(_COMMON)


async def storm(attempts: int, *, seed: int) -> Tally:
    """Book so many meetings, a bounded number at once, and compare with the server's log."""
    store, weather, tally = Store(), _Weather(seed), Tally(seed)
    ends: dict[str, Booking | CalcomError] = {}
    started = time.perf_counter()
    with faulty(store, weather, slow=2 * _TIMEOUT) as (url, server):
        reconcile = Reconciliation(looks=(0.0, 0.01, 0.05))
        client = CalcomClient("cal_test", base_url=url, reconcile=reconcile, timeout=_TIMEOUT, rate_limit=None)
        async with client as cal, anyio.create_task_group() as tasks:
            numbers = iter(range(attempts))
            for _ in range(_AT_ONCE):
                tasks.start_soon(_book_all, cal, numbers, ends)
        tally.seconds = time.perf_counter() - started
    tally.requests = weather.calls
    _judge(ends, store, server, tally)
    return tally


async def _book_all(cal: CalcomClient, numbers: object, ends: dict[str, Booking | CalcomError]) -> None:
    for number in numbers:  # type: ignore[attr-defined]
        email = f"a{number}@example.org"
        attendee = BookingAttendeeInput(name=f"A{number}", email=email, time_zone="UTC")
        start = _FIRST + timedelta(minutes=30 * (number // _SHARING))
        try:
            booking = await cal.bookings.create(start=start, attendee=attendee, event_type_id=1)
            assert isinstance(booking, Booking)
            ends[email] = booking
        except CalcomError as error:
            ends[email] = error


def _judge(ends: dict[str, Booking | CalcomError], store: Store, server: Faulty, tally: Tally) -> None:
    tally.struck.update(fault for _, fault in server.struck)
    harmless = {Fault.WRONG_TYPE}
    lost = {_booker(call) for call, fault in server.struck if call.method == "POST" and fault not in harmless}
    tally.duplicates = sum(len(uids) > 1 for uids in store.made_for.values())
    for email, end in ends.items():
        made = store.made_for.get(email, [])
        if isinstance(end, Booking):
            tally.returned += 1
            tally.found += email in lost
            agrees = made == [end.uid]
        elif end.may_have_happened:
            tally.unknown += 1
            agrees = len(made) <= 1
        else:
            tally.surely_not += 1
            agrees = not made
        if not agrees:
            tally.wrong.append(f"{email}: {end!r}, but the server made {made}")


def _booker(call: Call) -> str:
    email: str = json.loads(call.body)["attendee"]["email"]
    return email
