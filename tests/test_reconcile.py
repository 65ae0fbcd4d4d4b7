"""When the SDK looks a booking up, and the settings for it."""

from __future__ import annotations

import logging
import math
import pickle
from typing import Any

import httpx
import pytest
from support.made_up import ATTENDEE, LOST, START, book, booking, listing
from support.things import Server, client, failure, success, things

from calcom_async import (
    APIConnectionError,
    ConfigurationError,
    ServerError,
)
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio


# -- when it looks a booking up


@pytest.mark.parametrize(
    "lost",
    [LOST, httpx.ReadTimeout("slow"), httpx.RemoteProtocolError("cut"), failure(408), failure(500), failure(504),
     httpx.Response(200, content=b"<html>"), httpx.Response(201), httpx.Response(201, json={"status": "success"}),
     httpx.Response(201, json=[]), success([]), success({}), httpx.Response(204), httpx.Response(201, content=b"{")],
    ids=str,
)  # fmt: skip
async def test_a_lookup_follows_if_the_server_may_have_acted(lost: Any) -> None:
    server = Server(lost, listing(booking()))
    found = await book(client(server))
    assert found.uid == "u1"
    assert [request.method for request in server.requests] == ["POST", "GET"]


@pytest.mark.parametrize("refused", [failure(400), failure(401), failure(404), failure(409), failure(422)], ids=str)
async def test_no_lookup_after_a_refusal(refused: Any) -> None:
    server = Server(refused)
    with pytest.raises(Exception, match="no") as caught:
        await book(client(server))
    assert len(server.requests) == 1
    assert (caught.value.lookup, caught.value.may_have_happened) == (None, False)  # type: ignore[attr-defined]


async def test_no_lookup_if_nothing_was_sent() -> None:
    server = Server(httpx.ConnectError("refused"))
    with pytest.raises(APIConnectionError) as caught:
        await book(client(server))
    assert {request.method for request in server.requests} == {"POST"}
    assert (caught.value.lookup, caught.value.may_have_happened) == (None, False)


async def test_an_error_with_the_status_of_a_success_is_a_refusal() -> None:
    server = Server(httpx.Response(200, json={"status": "error", "error": {"message": "no"}}))
    with pytest.raises(Exception, match="no"):
        await book(client(server))
    assert len(server.requests) == 1


async def test_other_operations_and_intact_responses_pass_unchanged() -> None:
    server = Server(success(booking()), failure(500))
    cal = client(server)
    assert (await book(cal)).uid == "u1"
    for call in (cal.bookings.confirm("u1"), cal.request("POST", "/bookings", json={}), things(server).create()):
        with pytest.raises(ServerError) as caught:
            await call
        assert caught.value.lookup is None
    assert {request.method for request in server.requests} == {"POST"}


async def test_lookups_can_be_turned_off() -> None:
    server = Server(LOST)
    for cal in (client(server, reconcile=None), client(server).with_options(reconcile=None)):
        with pytest.raises(APIConnectionError) as caught:
            await book(cal)
        assert (caught.value.lookup, caught.value.may_have_happened) == (None, True)
    assert len(server.requests) == 2


async def test_the_response_equals_the_one_that_was_lost() -> None:
    cal = client(Server(LOST, listing(booking())))
    response = await cal.with_response.bookings.create(start=START, event_type_id=7, attendee=ATTENDEE)  # type: ignore[arg-type]
    assert (response.status_code, response.data.uid, response.http_response) == (201, "u1", None)  # type: ignore[union-attr]


async def test_a_canceled_booking_has_the_status_of_the_lost_response() -> None:
    cal = client(Server(LOST, success(booking(status="cancelled"))))
    response = await cal.with_response.bookings.cancel("u1", cancellation_reason="ill")
    assert (response.status_code, response.data.uid) == (200, "u1")  # type: ignore[union-attr]


async def test_a_moved_booking_has_the_status_of_the_lost_response() -> None:
    old = booking(status="cancelled", rescheduledToUid="u2")
    cal = client(Server(LOST, success(old), success(booking(uid="u2"))))
    response = await cal.with_response.bookings.reschedule("u1", start=START)
    assert (response.status_code, response.data.uid) == (201, "u2")  # type: ignore[union-attr]


async def test_lookups_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "calcom_async")
    await book(client(Server(LOST, listing(booking()))))
    with pytest.raises(ServerError):
        await book(client(Server(failure(500), listing())))
    assert [record.getMessage() for record in caplog.records if record.name == "calcom_async"] == [
        "POST /bookings: APIConnectionError, looking up the booking",
        "POST /bookings: found the booking",
        "POST /bookings: status 500, looking up the booking",
        "POST /bookings: looked for the booking and did not find it",
    ]


# -- the settings


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        *(({"delays": delays}, "delays") for delays in ((), (-1,), (True,), "12", 3, (math.inf,), (math.nan,))),
        *(({"marker": marker}, "marker") for marker in ("", "x" * 41, 3)),
    ],
)
def test_invalid_settings_are_refused(settings: dict[str, Any], name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"Reconciliation: {name} must be"):
        Reconciliation(**settings)


def test_settings_are_values() -> None:
    settings = Reconciliation(delays=[0, 2.5], marker="ref")
    assert settings == pickle.loads(pickle.dumps(settings)) != Reconciliation()
    assert repr(settings) == "Reconciliation(delays=(0, 2.5), marker='ref')"
