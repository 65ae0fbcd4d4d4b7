"""How often the SDK looks a booking up, for how long, and what it reports if it does not find it."""

from __future__ import annotations

import pickle
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.made_up import LOST, book, booking, hang, listing
from support.things import KEY, Server, client, failure, success

from calcom_async import (
    APIConnectionError,
    APITimeoutError,
    DecodeError,
    ServerError,
    testing,
)
from calcom_async.errors import Lookup
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio


# -- how often


async def test_each_delay_is_one_lookup(waits: list[float]) -> None:
    server = Server(LOST, listing(), listing(), listing(booking()), failure(500))
    found = await book(client(server, reconcile=Reconciliation(delays=[0.5, 0, 7])))
    assert found.uid == "u1"
    assert waits == [0.5, 7]


async def test_no_wait_outlasts_the_deadline(waits: list[float]) -> None:
    server = Server(LOST, listing())
    with pytest.raises(APIConnectionError, match="did not find it"):
        await book(client(server, timeout=20, reconcile=Reconciliation(delays=(0, 5, 30, 1))))
    assert (len(server.requests), waits) == (3, [5])


async def test_a_first_delay_that_outlasts_the_deadline() -> None:
    server = Server(LOST)
    with pytest.raises(APIConnectionError, match=r"looking for it failed: no time was left$"):
        await book(client(server, timeout=3, reconcile=Reconciliation(delays=(5,))))
    assert len(server.requests) == 1


async def test_one_delay_is_one_lookup_even_if_it_fails() -> None:
    server = Server(LOST)
    with pytest.raises(APIConnectionError, match="looking for it failed: "):
        await book(client(server, reconcile=Reconciliation(delays=(0,))))
    assert len(server.requests) == 2


async def test_instant_bookings_are_not_looked_up() -> None:
    server = Server(LOST)
    with pytest.raises(APIConnectionError) as caught:
        await book(client(server), instant=True)
    assert caught.value.lookup is None
    assert len(server.requests) == 1


async def test_a_timeout_leaves_a_third_of_the_time() -> None:
    server = Server(hang, listing(booking()))
    assert (await book(client(server, timeout=0.3))).uid == "u1"


async def test_a_deadline_around_the_call_counts_as_well() -> None:
    server = Server(hang, listing(booking()))
    with anyio.fail_after(0.3):
        assert (await book(client(server, timeout=None))).uid == "u1"


async def test_time_that_runs_out_during_a_lookup() -> None:
    with pytest.raises(APITimeoutError, match=r"no response within .* s .*; looking for it failed: no resp") as caught:
        await book(client(Server(hang), timeout=0.9))
    assert caught.value.may_have_happened
    with pytest.raises(ServerError, match="looking for it failed: no response in time"):
        await book(client(Server(failure(500), hang), timeout=0.6))


@pytest.mark.parametrize("script", [[hang], [failure(500), hang]], ids=["call", "lookup"])
async def test_a_cancellation_from_outside_is_not_swallowed(script: list[Any]) -> None:
    ended = False
    with anyio.move_on_after(0.1) as scope:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(book, client(Server(*script), timeout=None))
            await anyio.sleep(0.02)
            tasks.cancel_scope.cancel()
        ended = True
    assert (ended, scope.cancelled_caught) == (True, False)


async def test_a_call_that_waits_for_its_turn_has_the_whole_time() -> None:
    tried: list[str] = []

    async def busy(request: Request, handler: Handler) -> RawResponse:
        tried.append(request.method)
        await anyio.sleep(0.5 if request.method == "POST" else 0)
        return await handler(request)

    busy.per_attempt = True  # type: ignore[attr-defined]
    server = Server(success(booking()))
    # More than two thirds pass before anything is sent, and the wait is not cut short.
    assert (await book(client(server, timeout=0.7, middleware=[busy]))).uid == "u1"
    # What is left then is shared between the attempt and the lookups.
    lost = Server(hang, listing(booking()))
    assert (await book(client(lost, timeout=0.9, middleware=[busy]))).uid == "u1"
    assert tried == ["POST", "POST", "GET"]


# -- what it reports


async def test_failed_lookups_are_reported() -> None:
    server = Server(failure(502), failure(403, "not yours"))
    with pytest.raises(ServerError, match=r"looking for it failed: 403 .*not yours") as caught:
        await book(client(server))
    assert len(server.requests) == 2  # another would be refused as well
    assert caught.value.lookup is not None
    assert caught.value.lookup.outcome == "failed"
    assert caught.value.may_have_happened


@pytest.mark.parametrize("damaged", [LOST, failure(500), httpx.Response(200, content=b"<"), success("x"), success([3]),
                                    success([booking(eventType="x")])], ids=str)  # fmt: skip
async def test_a_lookup_with_a_bad_response_fails_and_another_follows(damaged: Any) -> None:
    server = Server(LOST, damaged, listing(booking()))
    assert (await book(client(server))).uid == "u1"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 498])
async def test_a_lookup_that_is_refused_is_not_repeated(status: int) -> None:
    server = Server(LOST, failure(status), listing(booking()))
    with pytest.raises(APIConnectionError, match=f"looking for it failed: {status}"):
        await book(client(server))
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [402, 405, 409, 429, 500, 503])
async def test_a_lookup_that_fails_otherwise_is_repeated_once(status: int) -> None:
    found = Server(LOST, failure(status), listing(booking()))
    assert (await book(client(found, rate_limit=None))).uid == "u1"
    failed = Server(LOST, failure(status), failure(500), listing(booking()))
    with pytest.raises(APIConnectionError, match="looking for it failed: 500"):
        await book(client(failed, rate_limit=None))
    assert len(failed.requests) == 3


@pytest.mark.parametrize(
    ("data", "problem"),
    [([booking(eventType="x")], "the response has another shape"), (["x"], "the response is not a list of bookings"),
     ({}, "the response is not a list of bookings")],
    ids=["shape", "items", "object"],
)  # fmt: skip
async def test_what_was_wrong_with_a_lookup_is_reported(data: Any, problem: str) -> None:
    with pytest.raises(APIConnectionError, match=f"looking for it failed: {problem}$"):
        await book(client(Server(LOST, success(data))))


async def test_a_lookup_without_data_fails() -> None:
    nothing = httpx.Response(200, json={"status": "success", "data": None})
    with pytest.raises(APIConnectionError, match="looking for it failed: "):
        await book(client(Server(LOST, nothing)))


async def test_one_successful_lookup_decides() -> None:
    server = Server(LOST, listing(), failure(403))
    with pytest.raises(APIConnectionError) as caught:
        await book(client(server))
    assert caught.value.lookup == Lookup("not found")


async def test_an_exception_of_a_middleware_in_a_lookup_does_not_replace_the_error() -> None:
    async def picky(request: Request, handler: Handler) -> RawResponse:
        if request.method == "GET":
            raise KeyError("secret of theirs")
        return await handler(request)

    picky.per_attempt = True  # type: ignore[attr-defined]
    with pytest.raises(APIConnectionError, match="looking for it failed: KeyError from a middleware") as caught:
        await book(client(Server(LOST), middleware=[picky]))
    assert "secret of theirs" not in str(caught.value)


@pytest.mark.parametrize("lost", [LOST, failure(500), httpx.Response(200, content=b"<html>")], ids=str)
async def test_the_lookup_survives_pickling(lost: Any) -> None:
    with pytest.raises((APIConnectionError, ServerError, DecodeError)) as caught:
        await book(client(Server(lost, listing())))
    error = caught.value
    assert str(error).endswith("; looked for the booking and did not find it")
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.lookup, twin.may_have_happened, str(twin)) == (Lookup("not found"), True, str(error))
    assert KEY not in repr(vars(error)) + str(error)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["ann@example.org", "meeting", "u1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(booking())), inner, max_size=6),
    max_leaves=12,
)


@given(
    data=_JSON
    | st.lists(
        st.builds(
            lambda changes: {**booking(), **changes},
            st.dictionaries(
                st.sampled_from(["attendees", "eventType", "hosts", "start", "createdAt", "bookingFieldsResponses"]),
                _JSON,
            ),
        )
    )
)
@settings(max_examples=150, deadline=None)
def test_whatever_a_lookup_reads_the_call_returns_a_booking_or_raises_its_own_error(data: Any) -> None:
    async def call() -> Any:
        with testing.no_waits():
            return await book(client(Server(LOST, success(data)), retry=None))

    ended: Any = None
    try:
        ended = anyio.run(call)
    except (APIConnectionError, DecodeError) as error:
        ended = error
    # A DecodeError comes from a booking that the client's own decoder rejects.
    assert not isinstance(ended, APIConnectionError) or ended.lookup is not None
