"""`python -m calcom_async whoami`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.loopback import loopback, refused, reply

from calcom_async.__main__ import main

KEY = "cal_live_S3CR3T-0123456789"
ME = {"id": 7, "email": "ann@example.org", "name": "Ann \x1b[2J", "username": "ann", "timeZone": "Europe/Rome",
      "weekStart": "Monday", "timeFormat": 24, "defaultScheduleId": None, "organizationId": 3}  # fmt: skip
LIMITS = ("x-ratelimit-limit-default: 120", "x-ratelimit-remaining-default: 117", "x-ratelimit-reset-default: 53")


def me(*headers: str) -> bytes:
    return reply(200, json.dumps({"status": "success", "data": ME}).encode(), *headers)


def refusal(status: int, *headers: str) -> bytes:
    body = {"status": "error", "error": {"code": "UnauthorizedException", "message": "Your api key is not valid"}}
    return reply(status, json.dumps(body).encode(), *headers)


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_API_KEY", KEY)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["whoami", *arguments])
    out, err = capsys.readouterr()
    assert "S3CR3T" not in out + err
    assert "6789" not in out + err
    return status, out, err


@pytest.mark.usefixtures("key")
def test_an_accepted_credential(capsys: pytest.CaptureFixture[str]) -> None:
    with loopback(me(*LIMITS)) as server:
        status, out, err = run(capsys, "--base-url", server.url)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "credential:   API key, from the environment (CAL_API_KEY)",
        f"server:       {server.url}/v2, as given by --base-url",
        "user:         Ann ?[2J <ann@example.org>, id 7, username ann",
        "time zone:    Europe/Rome",
        "organization: 3",
        "rate limit:   117 of 120 requests left (default), resets in 53 s",
    ]


def test_a_key_file_and_an_address_from_the_environment(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / ".config" / "calcom" / "api_key"
    file.parent.mkdir(parents=True)
    file.write_text(KEY)
    with loopback(me()) as server:
        monkeypatch.setenv("CAL_API_URL", server.url)
        status, out, _ = run(capsys)
    assert status == 0
    assert "API key, from the file ~/.config/calcom/api_key" in out
    assert "/v2, from the environment (CAL_API_URL)" in out
    assert "not reported" in out


def test_an_oauth_client(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_CLIENT_ID", "client")
    monkeypatch.setenv("CAL_SECRET_KEY", KEY)
    with loopback(me()) as server:
        _, out, _ = run(capsys, "--base-url", server.url)
        assert "OAuth client, from the environment (CAL_CLIENT_ID, CAL_SECRET_KEY)" in out
        monkeypatch.setenv("CAL_API_KEY", KEY)
        _, out, _ = run(capsys, "--base-url", server.url)
        assert "OAuth client with API key, from the environment (CAL_CLIENT_ID, CAL_SECRET_KEY, CAL_API_KEY)" in out


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    ("response", "problem", "advice"),
    [
        (refusal(401), "Your api key is not valid", "it was revoked, has expired, or belongs to another server"),
        (refusal(403), "403", "may not read its own profile"),
        (refusal(404), "404", "no API v2 at this address"),
        (reply(200, b"<html>"), "expected JSON", "is not API v2"),
        (reply(503, b""), "503", "The server failed"),
        (reply(301, b"", "location: https://elsewhere.example"), "redirected to https://elsewhere.example", ""),
    ],
)
def test_a_server_that_refuses(capsys: pytest.CaptureFixture[str], response: bytes, problem: str, advice: str) -> None:
    with loopback(response) as server:
        status, out, err = run(capsys, "--base-url", server.url)
    assert status == 1
    assert "credential:" in out
    assert problem in err
    assert advice in err


@pytest.mark.usefixtures("key")
def test_an_unreachable_server(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "--base-url", refused())
    assert status == 1
    assert "is its address right" in err


@pytest.mark.usefixtures("key")
def test_the_request_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with loopback(refusal(401, "x-request-id: abc-1")) as server:
        _, _, err = run(capsys, "--base-url", server.url)
    assert "request id:   abc-1" in err


def test_there_is_no_credential(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    status, out, err = run(capsys)
    assert (status, out) == (2, "")
    assert "no credential" in err
    monkeypatch.setenv("CAL_API_KEY", f"{KEY} x")
    assert run(capsys)[0] == 2
    monkeypatch.setenv("CAL_API_KEY", KEY)
    status, _, err = run(capsys, "--base-url", "cal.example.com")
    assert status == 2
    assert "base_url must begin with https://" in err
    assert run(capsys, "--timeout", "0")[0] == 2


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "whoami" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    with loopback(me()) as server:
        environment = {**os.environ, "CAL_API_KEY": KEY, "CAL_API_URL": server.url}
        command = [sys.executable, "-W", "error", "-m", "calcom_async", "whoami"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "id 7" in done.stdout
