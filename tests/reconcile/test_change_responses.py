"""Moves and cancellations as Cal.com's server shows them to a lookup, response by response."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from support.made_up import LOST, START, booking, listing
from support.things import Server, client, failure, success

from calcom_async import APIConnectionError, CalcomClient, CalcomError, NotFoundError
from calcom_async.models import Booking, RecurringBooking, SeatedBooking

pytestmark = pytest.mark.anyio

NOON = START + timedelta(hours=3)
OLD = "2020-01-01T00:00:00.000Z"
SERIES = "series-1"
GONE_AMONG_OTHERS = "the seat has left its booking, and cannot be told apart from the others at the new time"


def seat(uid: str, name: str = "ann") -> dict[str, Any]:
    return {"name": name, "email": f"{name}@example.org", "timeZone": "UTC", "seatUid": uid, "metadata": {}}


def seated(*seats: str, **changes: Any) -> dict[str, Any]:
    """A seated booking that is older than the call, with these seats."""
    made = booking(**{"attendees": [seat(uid) for uid in seats], "createdAt": OLD, "updatedAt": OLD, **changes})
    del made["bookingFieldsResponses"]
    return made


def older(**changes: Any) -> dict[str, Any]:
    return booking(**{"createdAt": OLD, "updatedAt": OLD, **changes})


def changed(**changes: Any) -> dict[str, Any]:
    """An older booking that has changed just now."""
    return booking(**{"createdAt": OLD, **changes})


def at(start: datetime) -> str:
    return start.isoformat()


async def move(server: Server, **what: Any) -> Any:
    return await client(server).bookings.reschedule("u1", **{"start": NOON, **what})


async def cancel(server: Server, uid: str = "u1", **what: Any) -> Any:
    return await client(server).bookings.cancel(uid, cancellation_reason="ill", **what)


def paths(server: Server) -> list[str]:
    """Those of the lookups."""
    return [request.url.path.removeprefix("/v2/") for request in server.requests[1:]]


async def is_not_found(call: Any, detail: str) -> None:
    with pytest.raises(APIConnectionError) as caught:
        await call
    assert caught.value.lookup is not None
    assert (caught.value.lookup.outcome, caught.value.lookup.detail) == ("not found", detail)


# -- one booking of a series is moved


def in_series(**changes: Any) -> dict[str, Any]:
    return older(recurringBookingUid=SERIES, **changes)


async def test_a_moved_booking_of_a_series_is_found_among_the_others() -> None:
    old = in_series(status="cancelled")
    new = booking(uid="u9", start=at(NOON), recurringBookingUid=SERIES, rescheduledFromUid="u1")
    others = [in_series(uid="u2", start=at(NOON)), in_series(uid="u3", start=at(NOON), rescheduledFromUid="u2")]
    server = Server(LOST, success(old), success([old, *others, new]))
    moved = await move(server)
    assert (type(moved), moved.uid, moved.rescheduled_from_uid) == (RecurringBooking, "u9", "u1")
    assert paths(server) == ["bookings/u1", f"bookings/{SERIES}"]


async def test_a_booking_of_a_series_whose_replacement_is_not_there_yet() -> None:
    old = in_series(status="cancelled")
    new = booking(uid="u9", start=at(NOON), recurringBookingUid=SERIES, rescheduledFromUid="u1")
    server = Server(LOST, success(old), success([old]), success(old), success([old, new]))
    assert (await move(server)).uid == "u9"
    lost = Server(LOST, success(old), success([old]), success(old), success([old]), success(old), success(old))
    await is_not_found(move(lost), "the booking is cancelled, and has no replacement in its series")


async def test_a_booking_of_a_series_that_has_not_moved() -> None:
    server = Server(LOST, success(in_series()))
    await is_not_found(move(server), "the booking has not moved")
    assert paths(server) == 3 * ["bookings/u1"]


@pytest.mark.parametrize("new", [{"start": at(NOON + timedelta(hours=1))}, {"start": at(NOON), "createdAt": OLD}])
async def test_a_booking_of_a_series_that_another_call_has_moved(new: dict[str, Any]) -> None:
    old = in_series(status="cancelled")
    successor = booking(uid="u9", recurringBookingUid=SERIES, rescheduledFromUid="u1", **new)
    server = Server(LOST, success(old), success([old, successor]))
    await is_not_found(move(server), "another call has moved the booking")
    assert len(server.requests) == 3


async def test_fractions_of_a_second_are_dropped_by_the_server() -> None:
    old = older(status="cancelled", rescheduledToUid="u2")
    server = Server(LOST, success(old), success(booking(uid="u2", start=at(NOON))))
    assert (await move(server, start=NOON + timedelta(milliseconds=700))).uid == "u2"


async def test_a_booking_without_seats_that_was_at_the_new_time_before() -> None:
    await is_not_found(move(Server(LOST, success(changed(start=at(NOON))))), "the booking has not moved")


# -- a host moves a booking with all its seats


async def test_a_booking_that_moves_with_its_seats_keeps_its_uid() -> None:
    now = datetime.now(UTC).isoformat()
    server = Server(LOST, success(seated("s1", "s2", start=at(NOON), updatedAt=now)))
    moved = await move(server)
    assert (type(moved), moved.uid, moved.start, moved.seat_uid) == (SeatedBooking, "u1", NOON, "")
    assert [person.seat_uid for person in moved.attendees] == ["s1", "s2"]


async def test_a_booking_with_seats_that_was_there_before() -> None:
    await is_not_found(
        move(Server(LOST, success(seated("s1", start=at(NOON))))), "the booking was at the new time before"
    )


async def test_a_booking_with_seats_that_has_not_moved() -> None:
    # Whatever changed it just now.
    unmoved = seated("s1", updatedAt=datetime.now(UTC).isoformat())
    await is_not_found(move(Server(LOST, success(unmoved))), "the booking has not moved")


async def test_a_booking_with_seats_that_was_replaced() -> None:
    old = seated(status="cancelled", rescheduledToUid="u2")
    server = Server(LOST, success(old), success(booking(uid="u2", start=at(NOON))))
    assert (await move(server)).uid == "u2"


# -- a seat is moved


async def test_a_seat_that_leaves_a_booking_without_attendees() -> None:
    there = seated("s8", "s1", uid="u2", start=at(NOON))
    server = Server(LOST, success(seated()), listing(seated("s7", uid="u3"), there))
    moved = await move(server, seat_uid="s1")
    assert (type(moved), moved.uid, moved.seat_uid) == (SeatedBooking, "u2", "s1")
    assert paths(server) == ["bookings/u1", "bookings"]
    assert dict(server.last.url.params)["eventTypeId"] == "7"


@pytest.mark.parametrize("old", [seated("s2"), seated(), seated(status="cancelled")], ids=["others", "empty", "over"])
async def test_a_seat_that_is_alone_in_a_new_booking(old: dict[str, Any]) -> None:
    new = seated("s9", uid="u2", start=at(NOON), createdAt=datetime.now(UTC).isoformat())
    moved = await move(Server(LOST, success(old), listing(new)), seat_uid="s1")
    assert (moved.uid, moved.seat_uid) == ("u2", "s9")


@pytest.mark.parametrize(
    "there",
    [
        seated("s8", "s9", uid="u2", start=at(NOON), createdAt="now"),
        seated("s9", uid="u2", start=at(NOON)),
        seated("s9", uid="u2", start=at(NOON), createdAt="now", status="cancelled"),
        seated("s9", uid="u2", start=at(NOON + timedelta(seconds=1)), createdAt="now"),
        booking(uid="u2", start=at(NOON)),
        seated("s1", uid="u2", start=at(NOON), status="cancelled"),
        seated("s1", uid="u2", start=at(NOON - timedelta(seconds=1))),
    ],
    ids=["two", "older", "over", "later", "no seat", "its own, over", "its own, earlier"],
)
async def test_a_seat_that_cannot_be_recognized(there: dict[str, Any]) -> None:
    if there["createdAt"] == "now":
        there = {**there, "createdAt": datetime.now(UTC).isoformat()}
    lost = Server(LOST, *3 * [success(seated("s2")), listing(there)])
    await is_not_found(
        move(lost, seat_uid="s1"),
        GONE_AMONG_OTHERS,
    )
    hidden = Server(LOST, *3 * [success(seated()), listing(there)])
    await is_not_found(move(hidden, seat_uid="s1"), "the attendees of the booking are hidden")


async def test_a_seat_of_a_booking_without_seats_moves_the_booking() -> None:
    old = older(status="cancelled", rescheduledToUid="u2")
    server = Server(LOST, success(old), success(booking(uid="u2", start=at(NOON))))
    moved = await move(server, seat_uid="s1")
    assert (type(moved), moved.uid) == (Booking, "u2")


# -- a booking is cancelled


async def test_a_booking_that_was_cancelled_before() -> None:
    server = Server(LOST, success(older(status="cancelled")))
    await is_not_found(cancel(server), "the booking was cancelled before")
    assert len(server.requests) == 2
    assert (await cancel(Server(LOST, success(changed(status="cancelled"))))).uid == "u1"


async def test_the_rest_of_a_series() -> None:
    """The whole series is returned; what came before this booking does not matter."""
    earlier = in_series(uid="u0", start=at(START - timedelta(weeks=1)))
    this = changed(recurringBookingUid=SERIES, status="cancelled")
    later = changed(uid="u2", recurringBookingUid=SERIES, start=at(NOON), status="cancelled")
    server = Server(LOST, success(this), success([earlier, this, later]))
    found = await cancel(server, cancel_subsequent_bookings=True)
    assert [item.uid for item in found] == ["u0", "u1", "u2"]
    assert paths(server) == ["bookings/u1", f"bookings/{SERIES}"]

    remaining = {**later, "status": "accepted"}
    half = Server(LOST, *3 * [success(this), success([earlier, this, remaining])])
    await is_not_found(
        cancel(half, cancel_subsequent_bookings=True), "the booking is cancelled, but 1 after it are not"
    )
    same_time = {**remaining, "start": this["start"]}
    assert await cancel(Server(LOST, success(this), success([this, same_time])), cancel_subsequent_bookings=True)


async def test_the_rest_of_a_series_that_cannot_be_read() -> None:
    this = changed(recurringBookingUid=SERIES, status="cancelled")
    for server in (Server(LOST, success(this), success(this)), Server(LOST, success({**this, "start": None}))):
        with pytest.raises(APIConnectionError, match="looking for it failed: the series cannot be read"):
            await cancel(server, cancel_subsequent_bookings=True)


async def test_a_booking_without_series_has_no_rest() -> None:
    server = Server(LOST, success(changed(status="cancelled")))
    assert (await cancel(server, cancel_subsequent_bookings=True)).uid == "u1"
    alone = Server(LOST, success(changed(status="cancelled", recurringBookingUid=SERIES)))
    assert (await cancel(alone)).uid == "u1"
    assert len(server.requests) == len(alone.requests) == 2


async def test_a_series_is_returned_whole() -> None:
    past = in_series(uid="u0", start="2020-01-01T09:00:00.000Z")
    before = in_series(uid="u1", status="cancelled")
    now = changed(uid="u2", recurringBookingUid=SERIES, status="cancelled")
    found = await cancel(Server(LOST, success([past, before, now])), SERIES)
    assert [item.uid for item in found] == ["u0", "u1", "u2"]


async def test_a_series_that_was_cancelled_before() -> None:
    past = changed(uid="u0", recurringBookingUid=SERIES, start="2020-01-01T09:00:00.000Z")
    server = Server(LOST, success([past, in_series(status="cancelled")]))
    await is_not_found(cancel(server, SERIES), "the series was cancelled before")
    assert len(server.requests) == 2


async def test_a_series_of_which_some_remain() -> None:
    items = [changed(uid="u1", recurringBookingUid=SERIES, status="cancelled"), in_series(uid="u2")]
    await is_not_found(cancel(Server(LOST, success(items)), SERIES), "1 of 2 bookings of the series are not cancelled")


# -- a seat is cancelled

GONE = {"code": "NOT_FOUND", "message": "Invalid Query: The requested record was not found."}
NO_SUCH_BOOKING = {"code": "NotFoundException", "message": "Booking with uid=u1 not found"}


def refusal(error: Any) -> httpx.Response:
    return httpx.Response(404, json={"status": "error", "error": error})


@pytest.mark.parametrize(
    "response",
    [refusal(GONE), refusal(None), httpx.Response(404, content=b"<h1>"), httpx.Response(404)],
    ids=["NOT_FOUND", "no error", "HTML", "empty"],
)
async def test_a_404_although_the_seat_is_gone(response: httpx.Response) -> None:
    server = Server(response, success(seated("s2")))
    assert (await cancel(server, seat_uid="s1")).uid == "u1"
    assert paths(server) == ["bookings/u1"]


async def test_a_seat_that_is_still_taken() -> None:
    server = Server(LOST, success(seated("s1")))
    await is_not_found(cancel(server, seat_uid="s1"), "the seat is still taken")
    assert len(server.requests) == 4


async def test_a_seat_that_is_hidden() -> None:
    server = Server(LOST, success(seated()))
    await is_not_found(cancel(server, seat_uid="s1"), "the attendees of the booking are hidden")
    assert len(server.requests) == 2


async def test_a_seat_that_has_not_moved() -> None:
    server = Server(LOST, success(seated("s1")))
    await is_not_found(move(server, seat_uid="s1"), "the seat has not moved")
    assert len(server.requests) == 4


async def test_a_404_while_the_seat_is_taken() -> None:
    server = Server(refusal(GONE), success(seated("s1")))
    with pytest.raises(NotFoundError, match="did not find it: the seat is still taken") as caught:
        await cancel(server, seat_uid="s1")
    assert caught.value.may_have_happened


@pytest.mark.parametrize("case", ["no such booking", "no seat", "another operation", "another status"])
async def test_refusals_that_are_not_looked_up(case: str) -> None:
    response = refusal(NO_SUCH_BOOKING if case == "no such booking" else GONE)
    if case == "another status":
        response = httpx.Response(400, content=response.content)
    server = Server(response, success(seated("s2")))
    with pytest.raises(CalcomError) as caught:
        await (
            move(server, seat_uid="s1")
            if case == "another operation"
            else cancel(server, **({} if case == "no seat" else {"seat_uid": "s1"}))
        )
    assert (caught.value.lookup, caught.value.may_have_happened) == (None, False)
    assert len(server.requests) == 1


async def test_a_seat_of_a_booking_that_is_over() -> None:
    over = seated(status="cancelled", updatedAt=datetime.now(UTC).isoformat())
    assert (await cancel(Server(LOST, success(over)), seat_uid="s1")).status == "cancelled"
    before = seated(status="cancelled")
    await is_not_found(cancel(Server(LOST, success(before)), seat_uid="s1"), "the booking was cancelled before")


async def test_a_body_that_a_middleware_has_replaced() -> None:
    async def garble(request: Any, handler: Any) -> Any:
        return await handler(request.replace(content=b"[1]") if request.method == "POST" else request)

    server = Server(refusal(GONE), success(seated("s2")))
    cal: CalcomClient = client(server, middleware=[garble])
    with pytest.raises(NotFoundError):
        await cal.bookings.cancel("u1", seat_uid="s1")
    assert json.loads(server.last.content) == [1]
    assert len(server.requests) == 1


# -- bookings that cannot be changed


async def test_a_booking_that_does_not_exist() -> None:
    for action in (move, cancel):
        server = Server(LOST, failure(404), success(booking()))
        await is_not_found(action(server), "the booking does not exist")
        assert len(server.requests) == 2


async def test_a_booking_that_cannot_be_read() -> None:
    server = Server(LOST, failure(500), success(changed(status="cancelled")))
    assert (await cancel(server)).uid == "u1"


async def test_a_series_is_not_moved() -> None:
    server = Server(LOST, success([in_series()]))
    with pytest.raises(APIConnectionError, match=r"looking for it failed: the uid is that of a series$"):
        await move(server)
    assert len(server.requests) == 2


@pytest.mark.parametrize("data", [[], {}], ids=str)
async def test_an_empty_response_to_a_cancellation(data: Any) -> None:
    """A series that is over has nothing to cancel, and an empty list is the response; an empty object is none."""
    server = Server(success(data), success(changed(status="cancelled")))
    canceled = await cancel(server)
    assert len(server.requests) == (1 if data == [] else 2)
    assert list(canceled) == [] if data == [] else canceled.uid == "u1"
