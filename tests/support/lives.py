"""The lives of bookings in a storm: created, moved and cancelled, each step a call under a reference of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from calcom_async import UNSET, CalcomClient
from calcom_async.models import BookingAttendeeInput

from .store import PLAIN, SEATED, SERIES, Store

_FIRST = datetime(2030, 1, 7, 9, tzinfo=UTC)
_SHARING = 4  # guests who want the same slot
_LATER = timedelta(days=10_000)
_FRACTION = timedelta(milliseconds=400)
_REASON = "storm"


class Step(NamedTuple):
    """A call and the reference it has in the server's log."""

    reference: str
    call: Callable[[CalcomClient], Awaitable[Any]]


Life = Callable[[int, Store], Iterator[Step]]


def _slot(number: int) -> datetime:
    return _FIRST + timedelta(minutes=30 * (number // _SHARING))


def _create(number: int, kind: int, slot: datetime | None = None, **more: Any) -> Step:
    attendee = BookingAttendeeInput(name=f"A{number}", email=f"a{number}@example.org", time_zone="UTC")
    start = (slot or _slot(number)) + (number % 3 == 0) * _FRACTION
    return Step(
        f"{number} create",
        lambda cal: cal.bookings.create(start=start, attendee=attendee, event_type_id=kind, **more),
    )


def _move(number: int, uid: str, start: datetime, **more: Any) -> Step:
    return Step(f"{number} move", lambda cal: cal.bookings.reschedule(uid, start=start, **more))


def _cancel(number: int, uid: str, **more: Any) -> Step:
    return Step(f"{number} cancel", lambda cal: cal.bookings.cancel(uid, cancellation_reason=_REASON, **more))


def _result(store: Store, step: Step) -> str | None:
    """What the server did of it."""
    done = store.done[step.reference]
    return done[0] if done else None


def booked_once(number: int, _store: Store) -> Iterator[Step]:
    """A meeting that stays as it is."""
    yield _create(number, PLAIN)


def changed(number: int, store: Store) -> Iterator[Step]:
    """A meeting, a series, a seat, or a booking with seats that is moved and cancelled."""
    life = (_plain, _series, _seat, _whole)[number % 4]
    yield from life(number, store)


def _plain(number: int, store: Store) -> Iterator[Step]:
    yield (created := _create(number, PLAIN))
    if uid := _result(store, created):
        yield (moved := _move(number, uid, _slot(number) + _LATER))
        yield _cancel(number, _result(store, moved) or uid)


def _series(number: int, store: Store) -> Iterator[Step]:
    yield (created := _create(number, SERIES, recurrence_count=4 if number % 8 == 1 else UNSET))
    if not (series := _result(store, created)):
        return
    second = store.series(series)[1]["uid"]
    yield (moved := _move(number, second, _slot(number) + _LATER))
    if number % 3 == 0:
        yield _cancel(number, series)
    else:
        uid = _result(store, moved) or second
        yield _cancel(number, uid, **({"cancel_subsequent_bookings": True} if number % 3 == 1 else {}))


def _seat(number: int, store: Store) -> Iterator[Step]:
    shared = _slot(number // _SHARING)
    yield (created := _create(number, SEATED, shared))
    if not (result := _result(store, created)):
        return
    uid, seat = result.split()
    # Some meet at the new time, and some are alone there.
    start = _slot(number * _SHARING) if number % 3 else shared
    yield (moved := _move(number, uid, start + _LATER, seat_uid=seat))
    uid, seat = (_result(store, moved) or result).split()
    yield _cancel(number, uid, seat_uid=seat)


def _whole(number: int, store: Store) -> Iterator[Step]:
    # Not among the seats of others, who would be moved along.
    yield (created := _create(number, SEATED, _slot(number) + _LATER * 3))
    if result := _result(store, created):
        uid, _ = result.split()
        yield _move(number, uid, _slot(number) + _LATER * 2)
        yield _cancel(number, uid)
