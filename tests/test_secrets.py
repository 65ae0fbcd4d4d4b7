"""What vouches for the caller is found nowhere: not in a repr, a log record, an exception, a local or a pickle.

Clients with every kind of credential are driven through all that can happen to a call, and everything that can be
had from that is searched.
"""

from __future__ import annotations

import base64
import copy
import logging
import pickle
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

import anyio
import httpx
import pytest
from support import evidence as evidence_module
from support.evidence import CLIENT_SECRET, KEY, TOKEN, WEBHOOK_SECRET, Evidence
from support.loopback import HANG, OK, RESET, loopback, refused
from support.things import Server, failure, success

from calcom_async import CalcomClient, CalcomError, ConfigurationError, Secret
from calcom_async.auth import AccessToken, ApiKey, OAuthClient
from calcom_async.middleware import Answer, Handler, Request
from calcom_async.reconcile import Reconciliation
from calcom_async.webhooks import verify

pytestmark = pytest.mark.anyio

CREDENTIALS: dict[str, dict[str, Any]] = {
    "key": {"api_key": KEY},
    "token": {"access_token": TOKEN},
    "client": {"client_id": "cl13nt", "client_secret": CLIENT_SECRET},
    "client with key": {"client_id": "cl13nt", "client_secret": CLIENT_SECRET, "api_key": KEY},
    "object": {"auth": ApiKey(Secret(KEY))},
}


class Drive:
    """Makes clients that are watched from all sides, and calls them."""

    def __init__(self, credential: dict[str, Any], evidence: Evidence) -> None:
        self._credential = credential
        self._evidence = evidence
        self.sent: list[httpx.Request] = []

    def client(self, *answers: Any, **settings: Any) -> CalcomClient:
        """A client that gets these answers from a mock, or `base_url=` over the network."""
        if answers:
            server = Server(*answers)
            self.sent = server.requests
            settings["transport"] = httpx.MockTransport(server)
            settings.setdefault("base_url", "https://api.example.com/v2")
        settings.setdefault("on_event", self._evidence.hook)
        settings.setdefault("middleware", [self.middleware("a call"), self.middleware("an attempt")])
        return CalcomClient(**self._credential, **settings)

    def middleware(self, where: str) -> Any:
        async def spy(request: Request, handler: Handler) -> Answer:
            self._evidence.thing(f"the request of {where}", request)
            self._evidence.within(f"the request of {where}", request)
            try:
                answer = await handler(request)
            except BaseException as error:
                self._evidence.error(where, error)
                raise
            self._evidence.within(f"the request of {where}", request)
            self._evidence.thing(f"the answer to {where}", answer)
            self._evidence.within(f"the answer to {where}", answer)
            return answer

        spy.per_attempt = where == "an attempt"  # type: ignore[attr-defined]
        return spy

    async def run(self, call: Callable[[], Awaitable[Any]]) -> None:
        """Make the call, whatever becomes of it."""
        try:
            outcome = await call()
        except CalcomError as error:
            self._evidence.error("a call", error)
            self._evidence.within("an error", error)
        else:
            self._evidence.thing("an outcome", outcome)
            self._evidence.within("an outcome", outcome)

    def look(self, cal: CalcomClient) -> None:
        """At the client and all that hangs from it."""
        for name, thing in {
            "the client": cal,
            "a view": cal.with_options(timeout=1),
            "a resource": cal.bookings,
            "the responses": cal.with_response,
            "a resource with responses": cal.with_response.bookings,
            "pages": cal.bookings.list(),
        }.items():
            self._evidence.text(name, f"{thing!r} {thing}")
            self._evidence.within(name, thing)
            for refuse in (pickle.dumps, copy.copy, copy.deepcopy):
                try:
                    refuse(thing)
                except Exception as error:
                    self._evidence.error(name, error)
        for name, module in list(sys.modules.items()):
            if name.startswith("calcom_async") and isinstance(module, ModuleType):
                self._evidence.within(name, vars(module))


@pytest.fixture
def evidence(caplog: pytest.LogCaptureFixture) -> Iterator[Evidence]:
    """Collected by the test and searched in the end, with the log."""
    caplog.set_level(logging.DEBUG, "calcom_async")
    found = Evidence()
    yield found
    found.records(caplog.records)
    found.check()


@pytest.fixture(params=list(CREDENTIALS))
def drive(request: pytest.FixtureRequest, evidence: Evidence) -> Drive:
    return Drive(CREDENTIALS[request.param], evidence)


ANN = {"name": "Ann", "email": "ann@example.org", "timeZone": "Europe/Rome"}
START = datetime(2030, 1, 7, 9, tzinfo=UTC)


def _closure(text: str) -> Callable[[], str]:
    return lambda: text


@pytest.mark.parametrize(
    "plant",
    [
        lambda found: found.text("text", f"Bearer {KEY}"),
        lambda found: found.text("base64", base64.b64encode(f"x:{TOKEN}".encode())),
        lambda found: found.text("a URL", quote(CLIENT_SECRET, safe="")),
        lambda found: found.thing("a thing", {"key": KEY.encode()}),
        lambda found: found.error("an error", ValueError(WEBHOOK_SECRET)),
        lambda found: found.within("an answer", Answer(200, {"x": KEY}, b"")),
        lambda found: found.within("a closure", _closure(KEY)),
    ],
)
def test_the_search_finds_what_is_there(plant: Callable[[Evidence], None]) -> None:
    found = Evidence()
    plant(found)
    with pytest.raises(AssertionError, match="a secret is in"):
        found.check()


def test_the_search_looks_into_frames_and_contexts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_module, "PACKAGE", __file__)

    def inner() -> None:
        held = KEY
        raise ValueError(len(held))

    try:
        try:
            inner()
        except ValueError:
            raise KeyError("x") from None
    except KeyError as error:
        found = Evidence()
        found.error("an error", error)
    with pytest.raises(AssertionError, match=r"the context of .*local held of .*inner"):
        found.check()


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

    async def failing(request: Request, handler: Handler) -> Answer:
        await handler(request)
        raise CalcomError("the middleware is broken")

    for per_attempt in (False, True):
        failing.per_attempt = per_attempt  # type: ignore[attr-defined]
        cal = drive.client(success(), middleware=[failing])
        await drive.run(cal.me.get)


async def test_headers_that_cannot_be_sent(drive: Drive, evidence: Evidence) -> None:
    async def odd(request: Request, handler: Handler) -> Answer:
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


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": -1},
        {"retry": 3},
        {"rate_limit": 3},
        {"reconcile": True},
        {"base_url": "ftp://x"},
        {"headers": {"authorization": "x"}},
        {"contract": "x"},
        {"on_event": 1},
        {"max_connections": 0},
        {"middleware": [1]},
        {"http_client": 1},
        {"transport": 1},
        {"auth": 1},
        {"auth": KEY},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_settings_that_do_not_add_up(settings: dict[str, Any], evidence: Evidence) -> None:
    for credential in CREDENTIALS.values():
        with pytest.raises(ConfigurationError) as caught:
            CalcomClient(**{**credential, **settings})
        evidence.error("settings", caught.value)


@pytest.mark.parametrize("change", ["{} and more", "Bearer {}", "{}é", '"{}"\n x'])
def test_credentials_that_cannot_be_sent(change: str, evidence: Evidence) -> None:
    key, token, secret = (change.format(text) for text in (KEY, TOKEN, CLIENT_SECRET))
    for make in (
        lambda: CalcomClient(key),
        lambda: CalcomClient(access_token=token),
        lambda: CalcomClient(client_id="x", client_secret=secret),
        lambda: CalcomClient(client_id="x", client_secret=CLIENT_SECRET, api_key=key),
        lambda: CalcomClient(client_secret=CLIENT_SECRET),
        lambda: CalcomClient(KEY, access_token=TOKEN),
        lambda: ApiKey(key),
        lambda: AccessToken(token),
        lambda: OAuthClient("x", secret),
        lambda: OAuthClient("x y", CLIENT_SECRET),
        lambda: CalcomClient(Secret(key)),
    ):
        with pytest.raises(ConfigurationError) as caught:
            make()
        evidence.error("a bad credential", caught.value)


@pytest.mark.parametrize("wrong", [KEY.encode(), [KEY], {"key": KEY}])
def test_credentials_of_the_wrong_type(wrong: Any, evidence: Evidence) -> None:
    for make in (
        lambda: CalcomClient(wrong),
        lambda: CalcomClient(access_token=wrong),
        lambda: CalcomClient(client_id="x", client_secret=wrong),
        lambda: ApiKey(wrong),
        lambda: AccessToken(wrong),
        lambda: OAuthClient("x", wrong),
    ):
        with pytest.raises(ConfigurationError, match=f"must be a string, not {type(wrong).__name__}") as caught:
            make()
        evidence.error("a bad credential", caught.value)


@pytest.mark.parametrize(
    "variables",
    [
        {"CAL_API_KEY": f"{KEY} x"},
        {"CAL_CLIENT_ID": "x", "CAL_SECRET_KEY": f"{CLIENT_SECRET} x"},
        {"CAL_SECRET_KEY": CLIENT_SECRET},
        {"CAL_API_KEY": KEY, "CAL_CLIENT_ID": "x"},
    ],
)
def test_environments_that_do_not_add_up(
    variables: dict[str, str], evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        CalcomClient()
    evidence.error("a bad environment", caught.value)


@pytest.mark.parametrize("content", [f"{KEY} x", f"CAL_API_KEY={KEY}\nx", f"{KEY}é"])
def test_key_files_that_hold_no_key(
    content: str, evidence: Evidence, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / ".config" / "calcom" / "api_key"
    file.parent.mkdir(parents=True)
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="key file") as caught:
        CalcomClient()
    evidence.error("a bad key file", caught.value)


@pytest.mark.parametrize("secret", [WEBHOOK_SECRET, Secret(WEBHOOK_SECRET)])
def test_deliveries_that_are_not_signed(secret: str | Secret, evidence: Evidence) -> None:
    for body, signature in ((b"{}", None), (b"{}", "no-secret-provided"), (b"{}", "0" * 64), ("{}", "0" * 64)):
        with pytest.raises(CalcomError) as caught:
            verify(body, signature, secret)  # type: ignore[arg-type]
        evidence.error("a delivery", caught.value)


def test_the_right_signature_is_not_told_either(evidence: Evidence) -> None:
    import hmac

    right = hmac.new(WEBHOOK_SECRET.encode(), b"{}", "sha256").hexdigest()
    with pytest.raises(CalcomError) as caught:
        verify(b"{}", "0" * 64, WEBHOOK_SECRET)
    evidence.error("a delivery", caught.value)
    assert not [where for where, text in evidence.seen if right in text]


def test_credentials(evidence: Evidence) -> None:
    for credential in (
        ApiKey(KEY),
        AccessToken(TOKEN),
        OAuthClient("x", CLIENT_SECRET),
        OAuthClient("x", CLIENT_SECRET, bearer=ApiKey(KEY)),
    ):
        evidence.thing("a credential", credential)
        evidence.within("a credential", credential)
        evidence.thing("its headers", credential.headers())
