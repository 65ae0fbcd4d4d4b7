"""Bookings that are moved or cancelled while the response is lost, over HTTP."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from support.faulty import Fault
from support.lost import ANN, BEA, LATER, MONDAY, PLAIN, RECURRING, SEATED, WEEK, Action, Plan, losing, undisturbed
from support.made_up import LOST, booking
from support.things import Server, client, failure, success

from calcom_async import APIConnectionError, BadRequestError, CalcomClient, CalcomError, NotFoundError, ServerError
from calcom_async.models import Booking, BookingSeries, RecurringBooking, SeatedBooking

pytestmark = pytest.mark.anyio

NOON = MONDAY + timedelta(hours=3)
AFTER_COMMIT = [Fault.DROP_COMMITTED, Fault.BAD_GATEWAY_COMMITTED, Fault.CUT_JSON, Fault.EMPTY]
WHY = {"cancellation_reason": "ill"}


async def booked(cal: CalcomClient) -> Any:
    return await cal.bookings.create(start=MONDAY, attendee=ANN, event_type_id=PLAIN)


async def series(cal: CalcomClient) -> Any:
    return await cal.bookings.create(start=MONDAY, attendee=ANN, event_type_id=RECURRING)


async def two_seats(cal: CalcomClient) -> Any:
    """The booking as returned to Bea, who took the second seat."""
    await cal.bookings.create(start=MONDAY, attendee=ANN, event_type_id=SEATED)
    return await cal.bookings.create(start=MONDAY, attendee=BEA, event_type_id=SEATED)


async def one_seat(cal: CalcomClient) -> Any:
    return await cal.bookings.create(start=MONDAY, attendee=ANN, event_type_id=SEATED)


async def move(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.reschedule(made.uid, start=NOON, rescheduling_reason="train")


async def move_seat(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.reschedule(made.uid, start=NOON, seat_uid=made.seat_uid)


async def cancel(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.cancel(made.uid, **WHY)


async def cancel_seat(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.cancel(made.uid, seat_uid=made.seat_uid, **WHY)


async def cancel_one(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.cancel(made[1].uid, **WHY)


async def cancel_from_here(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.cancel(made[1].uid, cancel_subsequent_bookings=True, **WHY)


async def cancel_all(cal: CalcomClient, made: Any) -> Any:
    return await cal.bookings.cancel(made[0].recurring_booking_uid, **WHY)


CASES: dict[str, tuple[Any, Action, type]] = {
    "move": (booked, move, Booking),
    "move the only seat": (one_seat, move_seat, SeatedBooking),
    "move a seat": (two_seats, move_seat, SeatedBooking),
    "cancel": (booked, cancel, Booking),
    "cancel the only seat": (one_seat, cancel_seat, SeatedBooking),
    "cancel a seat": (two_seats, cancel_seat, SeatedBooking),
    "cancel one of a series": (series, cancel_one, RecurringBooking),
    "cancel a series": (series, cancel_all, BookingSeries),
}


@pytest.mark.parametrize("fault", AFTER_COMMIT, ids=lambda fault: fault.name)
@pytest.mark.parametrize("case", CASES)
async def test_what_was_done_is_found(case: str, fault: Fault) -> None:
    setup, action, kind = CASES[case]
    plan = Plan(fault)
    async with losing(setup, plan) as (cal, made, _):
        found = await action(cal, made)
    assert plan.sent.count("POST") == 1
    expected = await undisturbed(setup, action)
    assert type(expected) is kind
    assert found == expected


@pytest.mark.parametrize("fault", [Fault.DROP_READ, Fault.BAD_GATEWAY], ids=lambda fault: fault.name)
@pytest.mark.parametrize("case", CASES)
async def test_what_was_not_done_is_not_found(case: str, fault: Fault) -> None:
    setup, action, _ = CASES[case]
    plan = Plan(fault)
    async with losing(setup, plan) as (cal, made, _):
        with pytest.raises(CalcomError, match="looked for the booking and did not find it: ") as caught:
            await action(cal, made)
        assert isinstance(caught.value, ServerError if fault is Fault.BAD_GATEWAY else APIConnectionError)
        assert caught.value.may_have_happened
        assert plan.sent == ["POST", "GET", "GET", "GET"]
        # Nothing had happened, and the next call succeeds.
        assert await action(cal, made) == await undisturbed(setup, action)


async def test_a_nonexistent_booking_is_looked_up_once() -> None:
    plan = Plan(Fault.DROP_READ)
    async with losing(booked, plan) as (cal, _, _):
        with pytest.raises(APIConnectionError, match="the booking does not exist"):
            await cal.bookings.cancel("nope", **WHY)
    assert plan.sent == ["POST", "GET"]


async def test_a_500_for_a_nonexistent_booking() -> None:
    plan = Plan()
    async with losing(booked, plan) as (cal, _, _):
        with pytest.raises(ServerError, match="the booking does not exist"):
            await cal.bookings.reschedule("nope", start=NOON)
    assert plan.sent == ["POST", "GET"]


@pytest.mark.parametrize("start", [NOON, NOON + WEEK], ids=["same", "other"])
async def test_another_call_has_moved_it(start: Any) -> None:
    async with losing(booked, Plan(None, Fault.DROP_READ)) as (cal, made, sandbox):
        await cal.bookings.reschedule(made.uid, start=start)
        sandbox.tick(LATER)
        with pytest.raises(APIConnectionError, match="another call has moved the booking"):
            await move(cal, made)


async def test_a_cancelled_booking_is_not_moved() -> None:
    async with losing(booked, Plan(None, Fault.DROP_READ)) as (cal, made, _):
        await cancel(cal, made)
        with pytest.raises(APIConnectionError, match="the booking has not moved"):
            await move(cal, made)


async def test_a_declined_booking_is_not_cancelled() -> None:
    async def declined(cal: CalcomClient) -> Any:
        pending = await cal.bookings.create(start=MONDAY, attendee=ANN, event_type_slug="asked", username="sandbox")
        return await cal.bookings.decline(pending.uid)

    async with losing(declined, Plan(Fault.DROP_READ)) as (cal, made, _):
        with pytest.raises(APIConnectionError, match="the booking is rejected"):
            await cancel(cal, made)


async def test_a_seat_that_moves_into_an_existing_booking_keeps_its_uid_or_is_not_found() -> None:
    async def both_times(cal: CalcomClient) -> Any:
        await cal.bookings.create(start=NOON, attendee=BEA, event_type_id=SEATED)
        return await one_seat(cal)

    # The sandbox creates a new seat here.
    async with losing(both_times, Plan(Fault.DROP_COMMITTED)) as (cal, made, sandbox):
        with pytest.raises(APIConnectionError, match="the seat has left its booking, and cannot be told apart"):
            await move_seat(cal, made)

    async with losing(both_times, Plan(Fault.DROP_READ)) as (cal, made, sandbox):
        _carry_over(sandbox, made)
        moved = await move_seat(cal, made)
    assert moved.start == NOON
    assert moved.seat_uid == made.seat_uid


def _carry_over(sandbox: Any, made: Any) -> None:
    """Move the seat like a server that keeps its uid."""
    bookings = sandbox._state.bookings
    old = bookings[made.uid]
    new = next(booking for booking in bookings.values() if booking.start == NOON)
    new.attendees.append(old.attendees.pop())
    old.status = "cancelled"


@pytest.mark.parametrize("action", [move_seat, cancel_seat])
async def test_hidden_attendees_prove_nothing(action: Action) -> None:
    async with losing(one_seat, Plan(Fault.DROP_READ)) as (cal, made, sandbox):
        sandbox._state.bookings[made.uid].attendees.clear()
        with pytest.raises(APIConnectionError, match="the attendees of the booking are hidden"):
            await action(cal, made)


async def test_part_of_a_cancelled_series() -> None:
    async with losing(series, Plan(None, None, Fault.DROP_READ, Fault.DROP_READ)) as (cal, made, _):
        for item in made[:2]:
            await cal.bookings.cancel(item.uid, **WHY)
        with pytest.raises(APIConnectionError, match="2 of 4 bookings of the series are not cancelled"):
            await cancel_all(cal, made)
        with pytest.raises(APIConnectionError, match="the booking is cancelled, but 2 after it are not"):
            await cancel_from_here(cal, made)


async def test_refusals_are_not_looked_up() -> None:
    plan = Plan(Fault.REFUSED)
    async with losing(booked, plan) as (cal, made, _):
        with pytest.raises(BadRequestError) as refused:
            await move(cal, made)
        with pytest.raises(NotFoundError):
            await cal.bookings.cancel("nope", **WHY)
    assert not refused.value.may_have_happened
    assert refused.value.lookup is None
    assert plan.sent == ["POST", "POST"]


async def test_a_move_that_is_half_done() -> None:
    new = booking(uid="u2", start=NOON.isoformat())
    half, whole = booking(status="cancelled"), booking(status="cancelled", rescheduledToUid="u2")
    server = Server(LOST, success(half), success(whole), failure(404), success(whole), success(new))
    moved = await client(server).bookings.reschedule("u1", start=NOON)
    assert moved.uid == "u2"
    assert [request.url.path.rpartition("/")[2] for request in server.requests[1:]] == ["u1", "u1", "u2", "u1", "u2"]
