from __future__ import annotations

import logging
import re

import anyio
import httpx
import pytest
from support.things import KEY, Server, client, failure, success, things

from calcom_async import APIConnectionError

pytestmark = pytest.mark.anyio


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{r.levelname} {r.getMessage()}" for r in caplog.records if r.name == "calcom_async"]


async def test_one_debug_line_per_attempt(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "calcom_async")
    server = Server(failure(503), success([]))
    await things(server).list(status=["upcoming"], take=5)
    first, wait, second = lines(caplog)
    assert re.fullmatch(r"DEBUG GET /things\?status&take: 503 in \d+ ms \(attempt 1\)", first)
    assert re.fullmatch(r"INFO GET /things\?status&take: 503, retrying in \d\.\d\d s \(attempt 1\)", wait)
    assert re.fullmatch(r"DEBUG GET /things\?status&take: 200 in \d+ ms \(attempt 2\)", second)


async def test_failures_are_logged_by_name(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "calcom_async")
    with pytest.raises(APIConnectionError):
        await things(Server(httpx.ReadError("reset")), retry=None).get(1)
    (line,) = lines(caplog)
    assert re.fullmatch(r"DEBUG GET /things/1: APIConnectionError in \d+ ms \(attempt 1\)", line)


async def test_throttling_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "calcom_async")
    await things(Server(failure(429, headers={"retry-after": "7"}), success())).get(1)
    (line,) = lines(caplog)
    assert re.fullmatch(r"WARNING GET /things/1: 429, retrying in 7\.\d\d s \(attempt 1\)", line)


async def test_neither_credentials_nor_values_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "calcom_async")
    await things(Server(success([])), headers={"x-tenant": "t3nant"}).list(status="ann@example.org")
    await things(Server(success())).create(attendee={"email": "ann@example.org"})
    text = "\n".join(lines(caplog))
    assert len(lines(caplog)) == 2
    for private in (KEY, "ann", "t3nant"):
        assert private not in text


async def test_a_cancelled_attempt_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "calcom_async")
    with anyio.CancelScope() as scope:

        async def hang(_: httpx.Request) -> httpx.Response:
            scope.cancel()
            await anyio.sleep_forever()
            raise AssertionError("unreachable")

        await things(Server(hang)).get(1)
    (line,) = lines(caplog)
    name = anyio.get_cancelled_exc_class().__name__
    assert re.fullmatch(rf"DEBUG GET /things/1: {name} in \d+ ms \(attempt 1\)", line)


async def test_raw_requests_are_logged_like_the_others(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "calcom_async")
    await client(Server(success())).request("POST", "/a/b", params={"email": "ann@example.org"}, json={"x": 1})
    (line,) = lines(caplog)
    assert re.fullmatch(r"DEBUG POST /a/b\?email: 200 in \d+ ms \(attempt 1\)", line)


async def test_log_and_hook_are_independent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "calcom_async")
    events: list[object] = []
    await things(Server(success()), on_event=events.append).get(1)
    assert (len(events), lines(caplog)) == (2, [])
    caplog.set_level(logging.DEBUG, "calcom_async")
    await things(Server(success())).get(1)
    assert (len(events), len(lines(caplog))) == (2, 1)
