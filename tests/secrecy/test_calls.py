from __future__ import annotations

from datetime import UTC, datetime

import anyio
import httpx
import pytest
from support.drive import Drive
from support.evidence import Evidence
from support.loopback import HANG, OK, RESET, loopback, refused
from support.things import failure, success

from calcom_async import CalcomError
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.reconcile import Reconciliation

pytestmark = pytest.mark.anyio

ANN = {"name": "Ann", "email": "ann@example.org", "timeZone": "Europe/Rome"}
START = datetime(2030, 1, 7, 9, tzinfo=UTC)


async def test_successes(drive: Drive) -> None:
    async with drive.client(success({"id": 1, "username": "ann"})) as cal:
        await drive.run(cal.me.get)
        await drive.run(cal.with_response.me.get)
        await drive.run(lambda: cal.request("GET", "/me", params={"q": "x"}))
        drive.look(cal)
    async with drive.client(success([])) as cal:
        await drive.run(cal.schedules.list)
        await drive.run(cal.bookings.list().collect)
    sent = drive.sent[-1].headers
    assert "authorization" in sent or "x-cal-secret-key" in sent


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 422, 429, 498, 500, 503])
async def test_error_statuses(drive: Drive, status: int) -> None:
    cal = drive.client(failure(status, "no", {"retry-after": "1", "x-ratelimit-remaining-default": "0"}))
    await drive.run(cal.me.get)
    await drive.run(lambda: cal.webhooks.create(subscriber_url="https://x.example.org", active=True, triggers=[]))
    drive.look(cal)


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.PoolTimeout("full"),
        httpx.ReadError("reset"),
        httpx.ReadTimeout("slow"),
        httpx.WriteError("lost"),
        httpx.RemoteProtocolError("gone"),
        httpx.DecodingError("odd"),
        httpx.ProxyError("no"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_failures_of_the_transport(drive: Drive, error: Exception) -> None:
    cal = drive.client(error)
    await drive.run(cal.me.get)
    await drive.run(lambda: cal.schedules.create(name="x", time_zone="Europe/Rome", is_default=False))
    drive.look(cal)


async def test_failures_of_the_network(drive: Drive) -> None:
    async with drive.client(base_url=refused()) as cal:
        await drive.run(cal.me.get)
    with loopback(RESET, OK) as server:
        async with drive.client(base_url=server.url) as cal:
            await drive.run(lambda: cal.request("GET", "/me"))
            drive.look(cal)
    with loopback(HANG) as server:
        async with drive.client(base_url=server.url, timeout=0.05) as cal:
            await drive.run(lambda: cal.request("GET", "/me"))


@pytest.mark.parametrize("strict", [False, True])
async def test_answers_that_cannot_be_read(drive: Drive, strict: bool) -> None:
    for answer in (
        httpx.Response(200, text="<html>"),
        httpx.Response(200, json=[1]),
        httpx.Response(200, json={"status": "success"}),
        success({"id": "x"}),
        success({"id": 1}, pagination=3),
        httpx.Response(200, content=b"\xff"),
    ):
        cal = drive.client(answer, strict=strict)
        await drive.run(cal.me.get)
        await drive.run(cal.bookings.list)


async def test_lost_bookings(drive: Drive) -> None:
    for answers in ([httpx.ReadError("reset"), success([])], [httpx.ReadError("reset"), failure(403)]):
        cal = drive.client(*answers, reconcile=Reconciliation())
        await drive.run(lambda cal=cal: cal.bookings.create(event_type_id=1, start=START, attendee=ANN))
        await drive.run(lambda cal=cal: cal.bookings.cancel("uid"))


async def test_hooks_and_middleware_that_raise(drive: Drive) -> None:
    def broken(event: object) -> None:
        raise RuntimeError("the dashboard is down")

    cal = drive.client(failure(503), success({"id": 1}), on_event=broken)
    await drive.run(cal.me.get)

    async def failing(request: Request, handler: Handler) -> RawResponse:
        await handler(request)
        raise CalcomError("the middleware is broken")

    for per_attempt in (False, True):
        failing.per_attempt = per_attempt  # type: ignore[attr-defined]
        cal = drive.client(success(), middleware=[failing])
        await drive.run(cal.me.get)


async def test_headers_that_cannot_be_sent(drive: Drive, evidence: Evidence) -> None:
    async def odd(request: Request, handler: Handler) -> RawResponse:
        request.headers["x-name"] = "Zoë"
        return await handler(request)

    for settings in ({}, {"http_client": httpx.AsyncClient(base_url="https://x")}):
        answers = () if settings else (success(),)
        cal = drive.client(*answers, middleware=[odd], base_url="https://api.example.com/v2", **settings)
        try:
            await cal.me.get()
        except Exception as error:
            evidence.error("a header", error)
        else:
            pytest.fail("it was sent")


async def test_cancellation(drive: Drive, evidence: Evidence) -> None:
    with anyio.CancelScope() as scope:

        async def hang(_: httpx.Request) -> httpx.Response:
            scope.cancel()
            await anyio.sleep_forever()
            raise AssertionError("unreachable")

        cal = drive.client(hang)
        try:
            await cal.me.get()
        except anyio.get_cancelled_exc_class() as error:
            evidence.error("a cancelled call", error)
            raise
    assert scope.cancelled_caught
    drive.look(cal)


async def test_invalid_input_and_closed_clients(drive: Drive) -> None:
    cal = drive.client(success())
    await drive.run(lambda: cal.bookings.create(event_type_id=1, start=datetime(2030, 1, 1), attendee=ANN))
    await drive.run(lambda: cal.request("GET", "https://elsewhere.example.org"))
    await cal.aclose()
    await drive.run(cal.me.get)
    drive.look(cal)
