from __future__ import annotations

import logging
import os
from pathlib import Path

import httpx
import pytest
from support.things import KEY, Server, success

from calcom_async import CalcomClient, _warn_once


@pytest.fixture(autouse=True)
def _fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_warn_once, "_given", set())


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.getMessage() for r in caplog.records if (r.name, r.levelno) == ("calcom_async", logging.WARNING)]


def test_a_key_over_plain_http_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        CalcomClient(KEY, base_url="http://cal.example.com")
    (message,) = warnings(caplog)
    assert message.startswith("base_url is http://cal.example.com/v2: ")
    assert "use https" in message
    CalcomClient(KEY, base_url="http://other.example.com")
    assert len(warnings(caplog)) == 2


@pytest.mark.parametrize(
    "url",
    [
        "https://cal.example.com",
        "http://localhost:5555",
        "http://api.localhost",
        "http://127.0.0.1:1",
        "http://127.9.9.9",
        "http://[::1]:80/v2",
    ],
)
def test_https_and_loopback_are_fine(caplog: pytest.LogCaptureFixture, url: str) -> None:
    CalcomClient(KEY, base_url=url)
    assert warnings(caplog) == []


@pytest.mark.parametrize(
    "url", ["http://localhost.example.com", "http://10.0.0.1", "http://1270.0.0.1", "http://[::2]"]
)
def test_what_only_looks_like_loopback_is_not(caplog: pytest.LogCaptureFixture, url: str) -> None:
    CalcomClient(KEY, base_url=url)
    assert len(warnings(caplog)) == 1


def test_a_transport_of_the_callers_is_their_own_matter(caplog: pytest.LogCaptureFixture) -> None:
    CalcomClient(KEY, base_url="http://cal.example.com", transport=httpx.MockTransport(Server(success())))
    assert warnings(caplog) == []


def _key_file(mode: int) -> None:
    path = Path(os.environ["HOME"], ".config", "calcom", "api_key")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(KEY)
    path.chmod(mode)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666, 0o620])
def test_a_key_file_that_others_can_read_is_reported_once(caplog: pytest.LogCaptureFixture, mode: int) -> None:
    _key_file(mode)
    for _ in range(3):
        CalcomClient()
    (message,) = warnings(caplog)
    assert f"(mode {mode:o}): chmod 600 it" in message
    assert KEY not in message


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_private_key_file_is_fine(caplog: pytest.LogCaptureFixture, mode: int) -> None:
    _key_file(mode)
    CalcomClient()
    assert warnings(caplog) == []


def test_a_key_file_that_is_not_used_is_not_looked_at(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _key_file(0o666)
    monkeypatch.setenv("CAL_API_KEY", KEY)
    CalcomClient()
    assert warnings(caplog) == []
