"""Bookings whose responses are lost, over HTTP: what is found equals the response that was lost."""

from __future__ import annotations

from typing import Any

import pytest
from support.faulty import Fault
from support.lost import (
    ANN,
    BEA,
    CONFIRMED,
    MONDAY,
    PHIL,
    PLAIN,
    RECURRING,
    SEATED,
    Action,
    Plan,
    Setup,
    losing,
    nothing,
    undisturbed,
)

from calcom_async import APIConnectionError, APIError, CalcomClient, CalcomError
from calcom_async.models import Booking, BookingSeries, RecurringBooking, SeatedBooking
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio

AFTER_COMMIT = [
    Fault.DROP_COMMITTED,
    Fault.RESET_COMMITTED,
    Fault.BAD_GATEWAY_COMMITTED,
    Fault.SHORT_BODY,
    Fault.CUT_JSON,
    Fault.OTHER_JSON,
    Fault.HTML,
    Fault.EMPTY,
]


def create(**what: Any) -> Action:
    """The action that creates this booking, by default Ann's on Monday."""

    async def act(cal: CalcomClient, _made: Any) -> Any:
        return await cal.bookings.create(**{"start": MONDAY, "attendee": ANN, **what})

    return act


def having(**what: Any) -> Setup:
    """The setup in which this booking exists."""

    async def set_up(cal: CalcomClient) -> Any:
        return await create(**what)(cal, None)

    return set_up


CASES: dict[str, tuple[Action, type]] = {
    "plain": (create(event_type_id=PLAIN), Booking),
    "slug": (create(event_type_slug="30min", username="sandbox"), Booking),
    "guests": (create(event_type_id=PLAIN, guests=["guest@example.org"], metadata={"a": "b"}), Booking),
    "phone": (create(event_type_id=PLAIN, attendee=PHIL), Booking),
    "unconfirmed": (create(event_type_id=CONFIRMED), Booking),
    "series": (create(event_type_id=RECURRING, recurrence_count=3), BookingSeries),
    "whole series": (create(event_type_id=RECURRING), BookingSeries),
    "seat": (create(event_type_id=SEATED, attendee=BEA), SeatedBooking),
}


@pytest.mark.parametrize("fault", AFTER_COMMIT, ids=lambda fault: fault.name)
@pytest.mark.parametrize("case", CASES)
async def test_what_was_booked_is_found(case: str, fault: Fault) -> None:
    action, kind = CASES[case]
    plan = Plan(fault)
    async with losing(nothing, plan) as (cal, _, _):
        found = await action(cal, None)
        assert plan.sent.count("POST") == 1
        if kind is not SeatedBooking:
            assert await cal.bookings.get(found.uid) == found
    expected = await undisturbed(nothing, action)
    assert type(expected) is kind
    assert found == expected
    if kind is BookingSeries:
        assert {type(item) for item in found} == {RecurringBooking}


@pytest.mark.real_time
@pytest.mark.parametrize("fault", [Fault.SLOW_HEADERS, Fault.SLOW_BODY], ids=lambda fault: fault.name)
async def test_a_timeout_leaves_time_for_lookups(fault: Fault) -> None:
    action, _ = CASES["plain"]
    async with losing(nothing, Plan(fault), slow=5, timeout=0.9) as (cal, _, _):
        found = await action(cal, None)
    assert found == await undisturbed(nothing, action)


@pytest.mark.real_time
async def test_what_is_booked_late_is_found_by_a_later_lookup() -> None:
    action, plan = CASES["plain"][0], Plan(Fault.LATE)
    async with losing(nothing, plan, reconcile=Reconciliation(delays=(0, 0.5))) as (cal, _, _):
        found = await action(cal, None)
    assert plan.sent == ["POST", "GET", "GET"]
    assert found == await undisturbed(nothing, action)


@pytest.mark.parametrize("fault", [Fault.DROP_READ, Fault.RESET_READ, Fault.BAD_GATEWAY], ids=lambda fault: fault.name)
@pytest.mark.parametrize("case", CASES)
async def test_what_was_not_booked_is_not_found(case: str, fault: Fault) -> None:
    plan = Plan(fault)
    async with losing(nothing, plan) as (cal, _, _):
        with pytest.raises(CalcomError, match="looked for the booking and did not find it") as caught:
            await CASES[case][0](cal, None)
        assert await cal.bookings.list().collect() == []
    assert isinstance(caught.value, APIError if fault is Fault.BAD_GATEWAY else APIConnectionError)
    assert caught.value.may_have_happened
    assert caught.value.lookup is not None
    assert caught.value.lookup.outcome == "not found"
    assert plan.sent.count("POST") == 1


async def test_lookups_meet_faults_as_well() -> None:
    for fault in (Fault.HTML, Fault.OTHER_JSON, Fault.BAD_GATEWAY, Fault.DROP_READ):
        plan = Plan(Fault.DROP_COMMITTED, reads=(fault,))
        async with losing(nothing, plan) as (cal, _, _):
            found = await CASES["plain"][0](cal, None)
        assert isinstance(found, Booking)
        assert plan.sent == ["POST", "GET", "GET"]


@pytest.mark.parametrize("fault", [Fault.DROP_READ, Fault.BAD_GATEWAY], ids=lambda fault: fault.name)
async def test_a_server_that_is_down_gets_two_lookups_of_one_try(fault: Fault) -> None:
    plan = Plan(fault, reads=(fault, fault, fault, fault))
    async with losing(nothing, plan) as (cal, _, _):
        with pytest.raises(CalcomError, match="looking for it failed") as caught:
            await CASES["plain"][0](cal, None)
    assert caught.value.may_have_happened
    assert plan.sent == ["POST", "GET", "GET"]


async def test_an_older_booking_like_it_is_not_taken_for_ours() -> None:
    async def book_and_cancel(cal: CalcomClient) -> Any:
        booking = await create(event_type_id=CONFIRMED)(cal, None)
        return booking.uid

    async with losing(book_and_cancel, Plan(Fault.DROP_COMMITTED)) as (cal, uid, _):
        # The server returns the booking that already waits for confirmation and creates no other.
        with pytest.raises(APIConnectionError, match=f"booking {uid} looks the same, but may be older"):
            await create(event_type_id=CONFIRMED)(cal, None)


async def test_a_cancelled_booking_is_not_taken_for_ours() -> None:
    async with losing(nothing, Plan(None, None, Fault.DROP_READ)) as (cal, _, _):
        booking = await create(event_type_id=PLAIN)(cal, None)
        await cal.bookings.cancel(booking.uid, cancellation_reason="x")
        with pytest.raises(APIConnectionError, match="did not find it"):
            await create(event_type_id=PLAIN)(cal, None)


async def test_only_ones_own_seat_counts() -> None:
    async with losing(having(event_type_id=SEATED, attendee=BEA), Plan(Fault.DROP_READ)) as (cal, _, _):
        with pytest.raises(APIConnectionError, match=r"did not find it$"):
            await create(event_type_id=SEATED)(cal, None)


async def test_a_seat_in_an_older_booking_cannot_be_dated() -> None:
    async with losing(having(event_type_id=SEATED, attendee=BEA), Plan(Fault.DROP_COMMITTED)) as (cal, made, _):
        with pytest.raises(APIConnectionError, match=f"booking {made.uid} looks the same, but may be older"):
            await create(event_type_id=SEATED)(cal, None)


async def test_a_seat_in_a_booking_that_another_call_has_just_opened() -> None:
    async with losing(nothing, Plan(None, Fault.DROP_COMMITTED)) as (cal, _, _):
        other = await create(event_type_id=SEATED, attendee=BEA)(cal, None)
        mine = await create(event_type_id=SEATED)(cal, None)
    assert isinstance(mine, SeatedBooking)
    assert (mine.uid, [attendee.email for attendee in mine.attendees]) == (other.uid, [BEA.email, ANN.email])
    assert mine.seat_uid == mine.attendees[1].seat_uid != other.seat_uid


async def test_a_marker_identifies_a_seat_among_others() -> None:
    setup = having(event_type_id=SEATED, attendee=BEA)
    settings = {"reconcile": Reconciliation(marker="ref")}
    async with losing(setup, Plan(Fault.DROP_COMMITTED), **settings) as (cal, made, _):
        mine = await create(event_type_id=SEATED, metadata={"a": "b"})(cal, None)
    assert isinstance(mine, SeatedBooking)
    assert mine.uid == made.uid
    assert mine.seat_uid == mine.attendees[1].seat_uid
    assert set(mine.attendees[1].metadata) == {"a", "ref"}


@pytest.mark.parametrize("case", ["plain", "whole series", "phone"])
async def test_a_marker_is_enough(case: str) -> None:
    settings = {"reconcile": Reconciliation(marker="ref")}
    async with losing(nothing, Plan(Fault.DROP_COMMITTED, Fault.DROP_READ), **settings) as (cal, _, _):
        found = await CASES[case][0](cal, None)
        first = found[0] if isinstance(found, BookingSeries) else found
        assert len(first.metadata["ref"]) == 32
        # An identical booking at the same time does not have the mark of this call.
        with pytest.raises(APIConnectionError, match=r"did not find it$"):
            await CASES[case][0](cal, None)


async def test_part_of_a_series_is_not_the_series() -> None:
    async with losing(nothing, Plan(Fault.DROP_COMMITTED)) as (cal, _, sandbox):
        sandbox._state.bookings = _Forgetting("2026-12-14")
        with pytest.raises(APIConnectionError, match="3 of 4 bookings of the series exist"):
            await create(event_type_id=RECURRING, recurrence_count=4)(cal, None)


class _Forgetting(dict[str, Any]):
    """Bookings of a server that failed before it wrote the one on this day."""

    def __init__(self, day: str) -> None:
        super().__init__()
        self._day = day

    def __setitem__(self, uid: str, booking: Any) -> None:
        if booking.start.date().isoformat() != self._day:
            super().__setitem__(uid, booking)


async def test_instant_bookings_and_other_versions_are_not_looked_up() -> None:
    plan = Plan(Fault.DROP_READ, Fault.DROP_READ)
    async with losing(nothing, plan) as (cal, _, _):
        with pytest.raises(APIConnectionError) as instant:
            await create(event_type_id=PLAIN, instant=True)(cal, None)
        with pytest.raises(APIConnectionError) as older:
            await create(event_type_id=PLAIN)(cal.with_options(api_version="2024-04-15"), None)
    assert plan.sent == ["POST", "POST"]
    assert (instant.value.lookup, older.value.lookup) == (None, None)
