"""Routes, versions, credentials, bodies and headers."""

from __future__ import annotations

import logging
import re
from datetime import timedelta

import pytest

from calcom_async.sandbox import Sandbox

from .support import ANN, NOW, RECORDED, Api, comparable, expect

pytestmark = pytest.mark.anyio


async def test_an_unknown_method_as_recorded(api: Api) -> None:
    await api.replay("method_not_allowed")


@pytest.mark.parametrize("path", ["/nothing", "/v2/nothing?x=1", "/v2", "/health/x", "/me/me"])
async def test_an_unknown_route(api: Api, path: str) -> None:
    response = await api.call("GET", path, version=None)
    whole = path if path.startswith(("/v2", "/health")) else f"/v2{path}"
    assert (response.status_code, response.json()["error"]["message"]) == (404, f"Cannot GET {whole}")
    assert response.json()["path"] == whole


@pytest.mark.parametrize("path", ["/v2/me", "/v2/me/", "/api/v2/me"])
async def test_equivalent_paths(api: Api, path: str) -> None:
    assert (await api.call("GET", path)).json()["data"]["username"] == "sandbox"


@pytest.mark.parametrize(
    ("path", "version", "status"),
    [
        ("/event-types", "2024-06-14", 200),
        ("/event-types", "2024-08-13", 404),
        ("/event-types", "2024-09-04", 404),
        ("/event-types", None, 404),
        ("/schedules", "2024-06-11", 200),
        ("/schedules", "2024-06-14", 200),
        ("/schedules", "2024-08-13", 404),
        ("/schedules", "2026-02-25", 404),
        ("/bookings", "2024-08-13", 200),
        ("/bookings", "2024-09-04", 404),
        ("/bookings", "2026-02-25", 404),
        ("/me", None, 200),
        ("/me", "garbage", 200),
        ("/webhooks", "2024-06-14", 200),
    ],
)
async def test_versions(api: Api, path: str, version: str | None, status: int) -> None:
    assert (await api.call("GET", path, version=version)).status_code == status


@pytest.mark.parametrize("name", ["version_matrix_event_types_2024-08-13", "version_matrix_schedules_2024-08-13"])
async def test_a_wrong_version_as_recorded(api: Api, name: str) -> None:
    expect(await api.call("GET", RECORDED[name]["path"], version="2024-08-13"), name)


async def test_no_credential_as_recorded(api: Api) -> None:
    await api.anonymous.replay("auth_none")


async def test_a_client_id_without_a_secret_as_recorded(api: Api) -> None:
    expect(await api.anonymous.call("GET", "/me", headers={"x-cal-client-id": "c"}), "auth_client_id_only")
    both = {"x-cal-client-id": "c", "x-cal-secret-key": "s"}
    expect(await api.anonymous.call("GET", "/me", headers=both), "auth_bad_client_secret")


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("cal_nobody", "CustomThrottlerGuard - Invalid API Key"),
        ("a.b.c", "ApiAuthStrategy - access token - Invalid Access Token."),
    ],
)
async def test_a_wrong_credential(sandbox: Sandbox, key: str, message: str) -> None:
    response = await Api(sandbox, key=key).get("/me")
    assert (response.status_code, response.json()["error"]["code"]) == (401, "UnauthorizedException")
    assert response.json()["error"]["message"] == message


async def test_the_key_without_bearer(api: Api) -> None:
    assert (await api.anonymous.call("GET", "/me", headers={"Authorization": api.sandbox.api_key})).status_code == 200


async def test_booking_needs_no_credential(api: Api) -> None:
    assert (await api.anonymous.book("2026-12-01T10:00:00Z"))["status"] == "accepted"


async def test_a_wrong_key_cannot_book(sandbox: Sandbox) -> None:
    body = {"start": "2026-12-01T10:00:00Z", "eventTypeId": 1, "attendee": ANN}
    assert (await Api(sandbox, key="cal_nobody").post("/bookings", body)).status_code == 401


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b'{"name": ', "Unexpected end of JSON input"),
        (b'{"name": "x', "Unexpected end of JSON input"),
        (b"{name}", "Unexpected token n in JSON at position 1"),
        (b"\xff", "Unexpected token in JSON"),
    ],
)
async def test_invalid_json(api: Api, raw: bytes, message: str) -> None:
    response = await api.call("POST", "/schedules", content=raw, headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()["error"]["message"]) == (400, message)


async def test_invalid_json_as_recorded(api: Api) -> None:
    response = await api.call("POST", "/schedules", content=b'{"name": ', headers={"Content-Type": "application/json"})
    expect(response, "schedules_malformed_json")


async def test_a_body_without_a_json_content_type_as_recorded(api: Api) -> None:
    expect(
        await api.call("POST", "/webhooks", content=b"hello", headers={"Content-Type": "text/plain"}), "post_text_body"
    )


async def test_a_body_over_the_limit_as_recorded(api: Api) -> None:
    response = await api.post("/schedules", {"name": "x" * 200_000, "timeZone": "UTC", "isDefault": False})
    expect(response, "big_body")


async def test_head_options_and_health(api: Api) -> None:
    head = await api.call("HEAD", "/me")
    assert (head.status_code, head.content) == (200, b"")
    assert (await api.call("OPTIONS", "/me")).status_code == 204
    assert (await api.anonymous.call("GET", "/health")).text == "OK"


async def test_a_matching_etag(api: Api) -> None:
    first = await api.get("/me")
    assert first.headers["etag"].startswith('W/"')
    again = await api.call("GET", "/me", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_the_headers_of_every_response(api: Api) -> None:
    for path in ("/me", "/nothing"):
        headers = (await api.call("GET", path, version=None)).headers
        assert re.fullmatch(r"[0-9a-f-]{36}", headers["x-request-id"])
        assert headers["x-ratelimit-limit-default"] == "100000"
        assert headers["x-ratelimit-reset-default"] == "60"
        assert headers["date"] == "Sat, 21 Nov 2026 02:34:00 GMT"  # the sandbox's time, not the real time


async def test_too_many_requests_as_recorded() -> None:
    api = Api(Sandbox(now=NOW, rate_limit=2))
    left = [(await api.get("/me")).headers["x-ratelimit-remaining-default"] for _ in range(2)]
    assert left == ["1", "0"]
    expect(await api.get("/me"), "ratelimit_8")
    assert (await api.get("/me")).headers["x-ratelimit-remaining-default"] == "0"
    assert (await api.anonymous.get("/me")).status_code == 401
    api.sandbox.tick(timedelta(seconds=60))
    assert (await api.get("/me")).status_code == 200


async def test_an_unexpected_exception_is_an_internal_error(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    event_type = await api.event_type(slug="odd")
    await api.patch(f"/event-types/{event_type}", {"locations": [{"no": "type"}]})
    with caplog.at_level(logging.ERROR, "calcom_async.sandbox"):
        response = await api.post(
            "/bookings", {"start": "2026-12-01T10:00:00Z", "eventTypeId": event_type, "attendee": ANN}
        )
    assert (response.status_code, response.json()) == (500, {"statusCode": 500, "message": "Internal server error"})
    assert "POST /v2/bookings failed in the sandbox" in caplog.text


def test_the_comparison_detects_differences() -> None:
    assert comparable({"id": 1, "a": "x"}) == comparable({"id": 2, "a": "x"})
    assert comparable({"id": 1, "a": "x"}) != comparable({"id": 1, "a": "y"})
    assert comparable({"id": 1}) != comparable({"id": None})
