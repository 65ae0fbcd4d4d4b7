"""Which bookings match a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from support.made_up import LOST, START, book, booking, listing
from support.things import Server, client, sent

from calcom_async import UNSET, APIConnectionError, CalcomClient
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio

CUID = "clx1y2z3a0000b1c2d3e4f5g6"
PHONE = {"name": "Phil", "phoneNumber": "+39 340 123 45 67", "timeZone": "UTC"}
BY_PHONE = {"email": "393401234567@sms.cal.com", "name": "Phil"}
SLUG = {"event_type_id": UNSET, "event_type_slug": "meeting"}


def attended(email: str, **more: Any) -> dict[str, Any]:
    """The attendee and form of a booking with this address."""
    person = {"name": "Ann", "email": email, "timeZone": "UTC", **more}
    return {"attendees": [person], "bookingFieldsResponses": {"email": email, "name": "Ann"}}


SAME: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "another case": ({}, attended("ANN@Example.org")),
    "a platform's user": ({}, attended(f"ann+{CUID}@example.org")),
    "no form": ({}, {"bookingFieldsResponses": None}),
    "a form without address": ({}, {"bookingFieldsResponses": {"name": "Ann"}}),
    "after a guest": ({}, {"attendees": [{"email": "g@example.org"}, {"email": "ann@example.org"}]}),
    "pending": ({}, {"status": "pending"}),
    "another offset": ({}, {"start": "2030-01-07T10:00:00+01:00"}),
    "a length": ({"length_in_minutes": 30}, {}),
    "a fraction of a second": ({"start": START + timedelta(milliseconds=999)}, {}),
    "rounded up": ({"start": START - timedelta(milliseconds=999)}, {}),
    "phone": ({"attendee": PHONE}, attended("393401234567@sms.cal.com", phoneNumber="+393401234567")),
    "phone as an address": ({"attendee": PHONE}, attended("393401234567@sms.cal.com")),
    "phone and a domain with digits": ({"attendee": PHONE}, attended("393401234567@sms.cal2.com")),
    "phone and another address": (
        {"attendee": PHONE},
        {**attended("phil@example.org", phoneNumber="+393401234567"), "bookingFieldsResponses": None},
    ),
    "phone in the form": (
        {"attendee": PHONE},
        {
            **attended("x@example.org", phoneNumber="+393401234567"),
            "bookingFieldsResponses": {"email": "x@example.org", "attendeePhoneNumber": "+39 340 1234567"},
        },
    ),
    "slug and user": ({**SLUG, "username": "Host"}, {}),
    "slug and team": ({**SLUG, "team_slug": "sales"}, {}),
    "slug and a user without name": ({**SLUG, "username": "host"}, {"hosts": [{"id": 1}]}),
}
OTHER: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "address": ({}, attended("bea@example.org")),
    "address with a tag": ({}, attended("ann+tag@example.org")),
    "guest's": (
        {},
        {**attended("bea@example.org"), "attendees": [{"email": "ann@example.org"}]},
    ),
    "phone": ({"attendee": PHONE}, attended("393407654321@sms.cal.com", phoneNumber="+393407654321")),
    "no address": ({"attendee": {"name": "Ann", "timeZone": "UTC"}}, attended("")),
    "start": ({}, {"start": "2030-01-07T09:15:00.000Z"}),
    "start a second later": ({"start": START - timedelta(seconds=1)}, {}),
    "no start": ({}, {"start": None}),
    "length": ({"length_in_minutes": 45}, {}),
    "event type": ({}, {"eventTypeId": 8}),
    "slug": ({**SLUG, "event_type_slug": "other"}, {}),
    "user": ({**SLUG, "username": "other"}, {}),
    "cancelled": ({}, {"status": "cancelled"}),
    "rejected": ({}, {"status": "rejected"}),
    "no time of creation": ({}, {"createdAt": None}),
    "old, changed now": ({}, {"createdAt": "2020-01-01T00:00:00.000Z"}),
}


@pytest.mark.parametrize("case", SAME)
async def test_the_same(case: str) -> None:
    wanted, read = SAME[case]
    assert (await book(client(Server(LOST, listing(booking(**read)))), **wanted)).uid == "u1"


@pytest.mark.parametrize("case", OTHER)
async def test_another(case: str) -> None:
    wanted, read = OTHER[case]
    with pytest.raises(APIConnectionError, match="looked for the booking and did not find it"):
        await book(client(Server(LOST, listing(booking(**read)))), **wanted)


async def test_of_two_the_newest() -> None:
    soon = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()
    server = Server(LOST, listing(booking(), booking(uid="u2", createdAt=soon), booking(uid="u3")))
    assert (await book(client(server))).uid == "u2"


def seated(**changes: Any) -> dict[str, Any]:
    person = {"name": "Ann", "email": "ann@example.org", "timeZone": "UTC", "seatUid": "s1", "metadata": {}}
    made = booking(attendees=[person], **changes)
    del made["bookingFieldsResponses"]
    return made


async def test_a_seat_in_a_new_booking() -> None:
    found = await book(client(Server(LOST, listing(seated()))))
    assert (type(found).__name__, found.seat_uid) == ("SeatedBooking", "s1")


async def test_a_seat_in_an_older_booking_that_was_changed_since() -> None:
    older = seated(createdAt="2020-01-01T00:00:00.000Z")
    with pytest.raises(APIConnectionError, match="booking u1 looks the same, but may be older"):
        await book(client(Server(LOST, listing(older))))


async def test_the_event_type_can_be_in_the_object_alone() -> None:
    same = booking()
    del same["eventTypeId"]
    assert (await book(client(Server(LOST, listing(same))))).uid == "u1"
    with pytest.raises(APIConnectionError, match="did not find it"):
        await book(client(Server(LOST, listing({**same, "eventType": {"id": 8}}))))


async def test_a_request_without_start_is_not_looked_up(waits: list[float]) -> None:
    async def empty(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(content=b"{}"))

    server = Server(LOST)
    for action in (book, _move):
        with pytest.raises(APIConnectionError, match=r"looking for it failed: the request has no start$"):
            await action(client(server, middleware=[empty]))
    assert (len(server.requests), waits) == (2, [])


async def _move(cal: CalcomClient) -> Any:
    return await cal.bookings.reschedule("u1", start=START)


async def test_a_list_begins_a_second_before_the_start_without_its_fraction() -> None:
    server = Server(LOST, listing(booking()))
    await book(client(server), start=START + timedelta(milliseconds=700))
    assert datetime.fromisoformat(server.last.url.params["afterStart"]) == START - timedelta(seconds=1)


async def test_only_the_event_type_that_was_named_is_listed() -> None:
    server = Server(LOST, listing(booking()))
    await book(client(server), **SLUG)
    assert "eventTypeId" not in server.last.url.params


# -- by the mark


class Marked:
    """A server that loses the response to a POST and lists what `shown` makes of the metadata that it had."""

    def __init__(self, shown: Callable[[dict[str, str]], list[dict[str, Any]]]) -> None:
        self._shown = shown
        self._metadata: dict[str, str] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return listing(*self._shown(self._metadata))
        self._metadata = sent(request)["metadata"]
        raise LOST


async def book_marked(shown: Callable[[dict[str, str]], list[dict[str, Any]]]) -> Any:
    return await book(client(Server(Marked(shown)), reconcile=Reconciliation(marker="ref"), timeout=None))


async def test_the_mark_alone_decides() -> None:
    other = {**attended("bea@example.org"), "createdAt": "2020-01-01T00:00:00.000Z", "status": "rejected"}
    found = await book_marked(lambda marks: [booking(), booking(uid="u2", metadata=marks, **other)])
    assert found.uid == "u2"


async def test_a_mark_on_a_seat() -> None:
    def seats(marks: dict[str, str]) -> list[dict[str, Any]]:
        shared = seated(createdAt="2020-01-01T00:00:00.000Z")
        shared["attendees"] += [{**shared["attendees"][0], "seatUid": "s2", "metadata": marks}]
        return [booking(), shared]

    assert (await book_marked(seats)).seat_uid == "s2"


@pytest.mark.parametrize("metadata", [{"ref": "x"}, {"other": "x"}, {}, None, "ref", ["ref"]], ids=str)
async def test_another_mark(metadata: Any) -> None:
    person = {"name": "Ann", "email": "ann@example.org", "timeZone": "UTC", "seatUid": "s1", "metadata": metadata}
    with pytest.raises(APIConnectionError, match=r"did not find it$"):
        await book_marked(lambda _: [booking(metadata=metadata, attendees=[person])])


async def test_the_value_of_a_mark_under_another_key() -> None:
    with pytest.raises(APIConnectionError, match=r"did not find it$"):
        await book_marked(lambda marks: [booking(metadata={"other": marks["ref"]})])
