"""The random id in a booking's metadata."""

from __future__ import annotations

import pytest
from support.made_up import book, booking
from support.things import Server, client, sent, success

from calcom_async import InputError
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio


async def test_the_marker_is_added_to_the_body() -> None:
    server = Server(success(booking()))
    cal = client(server, reconcile=Reconciliation(marker="ref"))
    await book(cal, metadata={"a": "é"}, guests=["g@example.org"])
    await book(cal, metadata={"a": "é"}, guests=["g@example.org"])
    await book(cal.with_options(reconcile=Reconciliation()), metadata={"a": "é"}, guests=["g@example.org"])
    first, second, plain = map(sent, server.requests)
    marks = {body["metadata"].pop("ref") for body in (first, second)}
    assert len(marks) == 2
    assert {len(mark) for mark in marks} == {32}
    assert "é".encode() in server.requests[0].content
    assert first == second == plain


@pytest.mark.parametrize(
    ("metadata", "problem"),
    [({"ref": "x"}, "metadata: the key 'ref' is the Reconciliation's marker"),
     ({str(n): "x" for n in range(50)}, "metadata: pass at most 49 keys")],
)  # fmt: skip
async def test_metadata_without_room_for_it_is_refused(metadata: dict[str, str], problem: str) -> None:
    server = Server(success(booking()))
    with pytest.raises(InputError, match=problem):
        await book(client(server, reconcile=Reconciliation(marker="ref")), metadata=metadata)
    assert server.requests == []


async def test_changes_have_no_marker() -> None:
    server = Server(success(booking()))
    await client(server, reconcile=Reconciliation(marker="ref")).bookings.cancel("u1", cancellation_reason="x")
    assert sent(server.last) == {"cancellationReason": "x"}


@pytest.mark.parametrize("content", [b"<", b"[1]"])
async def test_a_body_that_a_middleware_has_replaced_gets_none(content: bytes) -> None:
    async def replace(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(content=content))

    server = Server(success(booking()))
    await book(client(server, reconcile=Reconciliation(marker="ref"), middleware=[replace]))
    assert server.last.content == content


async def test_instant_bookings_have_no_marker() -> None:
    server = Server(success(booking()))
    await book(client(server, reconcile=Reconciliation(marker="ref")), instant=True)
    assert "metadata" not in sent(server.last)
