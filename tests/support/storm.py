"""Many bookings through one client while a server fails at random, and whether what the SDK reports is true."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import anyio

from calcom_async import CalcomClient
from calcom_async.errors import CalcomError
from calcom_async.models import SeatedBooking
from calcom_async.reconcile import Reconciliation

from .faulty import Call, Fault, Faulty, faulty
from .lives import Life, Step, booked_once
from .store import REFERENCE, Store

_AT_ONCE = 8
_FAULTY = 0.35  # of the calls that write, and half that share of the lookups
# Faults that hold a connection for long or transfer 100 MB are rare.
_RARE = {Fault.SLOW_HEADERS: 0.004, Fault.SLOW_BODY: 0.004, Fault.HUGE: 0.0008}
_COMMON = [fault for fault in Fault if fault not in _RARE]
_HARMLESS = {Fault.WRONG_TYPE}
_TIMEOUT = 0.6


@dataclass
class Tally:
    """How the attempts ended, and which outcomes contradict the server's log."""

    seed: int
    returned: int = 0
    found: int = 0
    """Of the returned, those whose own response was lost."""
    not_done: int = 0
    unknown: int = 0
    missed: int = 0
    """Of the unknown, those that were done and that lookups did not find."""
    duplicates: int = 0
    requests: int = 0
    seconds: float = 0.0
    struck: Counter[Fault] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)

    @property
    def attempts(self) -> int:
        return self.returned + self.not_done + self.unknown


class _Faults:
    """Which fault affects a call: the same for the same seed and call, in any order of calls."""

    def __init__(self, seed: int) -> None:
        self.calls = 0
        self._seed = seed
        self._lookups: Counter[str] = Counter()

    def __call__(self, call: Call) -> Fault | None:
        self.calls += 1
        reference, share = call.headers[REFERENCE], _FAULTY
        if call.method == "GET":
            self._lookups[reference] += 1
            reference, share = f"{reference} {self._lookups[reference]}", _FAULTY / 2
        chance = random.Random(f"{self._seed} {reference}")
        return _any(chance) if chance.random() < share else None


def _any(chance: random.Random) -> Fault:
    draw = chance.random()
    for fault, share in _RARE.items():
        # The shares are of all calls, and a fault is certain here.
        draw -= share / _FAULTY
        if draw < 0:
            return fault
    return chance.choice(_COMMON)


async def storm(attempts: int, *, seed: int, life: Life = booked_once, marker: str | None = None) -> Tally:
    """Lead lives until there were so many attempts, and compare the outcomes with the server's log."""
    store, faults, tally = Store(), _Faults(seed), Tally(seed)
    ends: dict[str, Any] = {}
    started = time.perf_counter()
    with faulty(store, faults, slow=2 * _TIMEOUT) as (url, server):
        reconcile = Reconciliation(delays=(0.0, 0.01, 0.05), marker=marker)
        client = CalcomClient("cal_test", base_url=url, reconcile=reconcile, timeout=_TIMEOUT, rate_limit=None)
        async with client as cal, anyio.create_task_group() as tasks:
            numbers = iter(range(attempts))
            for _ in range(_AT_ONCE):
                tasks.start_soon(_live, cal, numbers, life, store, ends, attempts)
        tally.seconds = time.perf_counter() - started
    tally.requests = faults.calls
    _judge(ends, store, server, tally)
    return tally


async def _live(
    cal: CalcomClient, numbers: Iterator[int], life: Life, store: Store, ends: dict[str, Any], attempts: int
) -> None:
    for number in numbers:
        for step in life(number, store):
            if len(ends) >= attempts:
                return
            ends[step.reference] = None
            ends[step.reference] = end = await _end(cal, step)
            if isinstance(end, CalcomError) and end.may_have_happened and not store.done[step.reference]:
                break  # the server may still do it, while the next step is under way


async def _end(cal: CalcomClient, step: Step) -> Any:
    try:
        return await step.call(cal.with_options(headers={REFERENCE: step.reference}))
    except CalcomError as error:
        return error


def _judge(ends: dict[str, Any], store: Store, server: Faulty, tally: Tally) -> None:
    tally.struck.update(fault for _, fault in server.struck)
    writes = ((call, fault) for call, fault in server.struck if call.method == "POST")
    lost = {call.headers[REFERENCE] for call, fault in writes if fault not in _HARMLESS}
    tally.duplicates = sum(len(results) > 1 for results in store.done.values())
    for reference, end in ends.items():
        done = store.done.get(reference, [])
        if not isinstance(end, CalcomError):
            tally.returned += 1
            tally.found += reference in lost
            agrees = done == [_identity(end)]
        elif end.may_have_happened:
            tally.unknown += 1
            if done and end.lookup is not None and end.lookup.outcome == "not found":
                tally.missed += 1
                tally.misses.append(f"{reference}: {end}")
            agrees = len(done) <= 1
        else:
            tally.not_done += 1
            agrees = not done
        if not agrees:
            tally.wrong.append(f"{reference}: {end!r}, but the server did {done}")


def _identity(end: Any) -> str:
    """As the store logs it."""
    seat = end.seat_uid if isinstance(end, SeatedBooking) and isinstance(end.seat_uid, str) else ""
    return f"{end.uid} {seat}".strip()
