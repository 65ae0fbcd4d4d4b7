"""Series: sequences that share what their members say."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from support.things import Server, client, success

from calcom_async import DecodeError
from calcom_async.models import BookingSeries, RecurringBooking, RecurringSeatedBooking

FIRST: dict[str, Any] = {
    "id": 1,
    "uid": "a",
    "recurringBookingUid": "series",
    "title": "Chess",
    "status": "cancelled",
    "start": "2027-01-04T09:00:00.000Z",
    "end": "2027-01-04T09:30:00.000Z",
    "hosts": [{"id": 3, "name": "Ann", "email": "ann@example.org", "timeZone": "UTC", "username": "ann"}],
    "attendees": [{"name": "Bob", "timeZone": "UTC", "absent": False}],
    "bookingFieldsResponses": {"name": "Bob"},
}
SECOND = {
    **FIRST,
    "uid": "b",
    "status": "accepted",
    "start": "2027-01-11T09:00:00.000Z",
    "end": "2027-01-11T09:30:00.000Z",
}
SEATED = {name: value for name, value in SECOND.items() if name != "bookingFieldsResponses"}


def series(*members: dict[str, Any]) -> BookingSeries:
    return BookingSeries.from_list(list(members))


def test_it_is_a_sequence_of_its_members() -> None:
    found = series(FIRST, SEATED)
    assert [type(member) for member in found] == [RecurringBooking, RecurringSeatedBooking]
    assert len(found) == 2
    assert found[-1].uid == "b"
    assert found[:1] == (found[0],)
    assert found[0] in found


def test_it_has_what_its_members_share() -> None:
    found = series(FIRST, SECOND)
    assert found.uid == "series"
    assert found.title == "Chess"
    assert (found.start, found.end) == (found[0].start, found[1].end)
    assert found.hosts[0].name == "Ann"
    assert found.attendees[0].name == "Bob"


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (("cancelled", "accepted", "pending"), "accepted"),
        (("rejected", "pending"), "pending"),
        (("cancelled", "rejected"), "cancelled"),
        (("accepted",), "accepted"),
    ],
)
def test_its_status_is_that_of_the_first_member_that_is_not_over(statuses: tuple[str, ...], status: str) -> None:
    assert series(*({**FIRST, "status": each} for each in statuses)).status == status


def test_an_empty_one_says_so() -> None:
    assert len(series()) == 0
    with pytest.raises(LookupError, match="the BookingSeries is empty"):
        _ = series().uid


def test_json_pickles_copies_and_equality() -> None:
    found = series(FIRST, SECOND)
    assert found.to_list() == [FIRST, SECOND]
    for clone in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert clone == found
        assert clone.to_list() == found.to_list()
    assert found != series(FIRST)
    assert found != list(found)
    assert repr(series(FIRST)).startswith("BookingSeries([RecurringBooking(")


@pytest.mark.parametrize("data", [{"uid": "a"}, "x", [FIRST, 3]])
def test_what_is_no_list_of_members_is_refused(data: Any) -> None:
    with pytest.raises(DecodeError):
        BookingSeries.from_list(data)


@pytest.mark.anyio
async def test_calls_return_it_and_take_its_uid() -> None:
    server = Server(success([FIRST, SECOND]), success([FIRST]))
    cal = client(server)
    found = await cal.bookings.get("a")
    cancelled = await cal.bookings.cancel(found.uid)
    assert isinstance(found, BookingSeries)
    assert cancelled.uid == found.uid == "series"
    assert server.requests[1].url.path == "/v2/bookings/series/cancel"


@pytest.mark.anyio
async def test_strict_clients_check_each_member() -> None:
    lacking = {name: value for name, value in SECOND.items() if name != "title"}
    with pytest.raises(DecodeError, match=r"\$\.data\[0\]"):
        await client(Server(success([lacking])), strict=True).bookings.get("a")
