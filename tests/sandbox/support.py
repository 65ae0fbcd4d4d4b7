"""Calls to a sandbox over HTTP, and the comparison with what a real server was recorded to answer."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from calcom_async.sandbox import Sandbox

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 11, 21, 2, 34, tzinfo=UTC)
RECORDED: dict[str, Any] = json.loads((DATA / "recordings.json").read_text())
VERSIONS = {
    "bookings": "2024-08-13",
    "event-types": "2024-06-14",
    "schedules": "2024-06-11",
    "slots": "2024-09-04",
}
ANN = {"name": "Ann Attendee", "email": "ann@example.org", "timeZone": "Europe/Rome", "language": "en"}

# What differs from run to run, or because the recorded user and event types had other names: only the kind counts.
_VOLATILE = frozenset(
    [
        "id",
        "uid",
        "icsUid",
        "createdAt",
        "updatedAt",
        "seatUid",
        "recurringBookingUid",
        "reservationUid",
        "reservationUntil",
        "timestamp",
        "path",
        "ownerId",
        "eventTypeId",
        "hosts",
        "users",
        "organizer",
        "title",
        "eventTitle",
        "rescheduledFromUid",
        "rescheduledToUid",
        "userId",
        "bookingUid",
        "bookingId",
        "scheduleId",
        "defaultScheduleId",
        "email",
        "username",
        "iCalUID",
        "oneTimePassword",
        "rescheduleId",
        "rescheduleUid",
    ]
)


class Api:
    """The sandbox's user, or with `key=""` nobody. Sends the version that a path needs."""

    def __init__(self, sandbox: Sandbox, key: str | None = None) -> None:
        self.sandbox = sandbox
        self._key = sandbox.api_key if key is None else key
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=sandbox.app), base_url="http://sandbox.test", trust_env=False
        )

    @property
    def anonymous(self) -> Api:
        return Api(self.sandbox, key="")

    async def call(self, method: str, path: str, *, version: str | None = "", **request: Any) -> httpx.Response:
        """One call; `version=None` sends none, and the path may leave out `/v2`."""
        headers: dict[str, str] = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        version = VERSIONS.get(path.removeprefix("/v2").split("/")[1]) if version == "" else version
        if version:
            headers["cal-api-version"] = version
        url = path if path.startswith(("/v2", "/api", "/health")) else f"/v2{path}"
        return await self._client.request(method, url, headers=headers | request.pop("headers", {}), **request)

    async def get(self, path: str, **params: Any) -> httpx.Response:
        return await self.call("GET", path, params=params)

    async def post(self, path: str, body: Any = None) -> httpx.Response:
        return await self.call("POST", path, json=body)

    async def patch(self, path: str, body: Any) -> httpx.Response:
        return await self.call("PATCH", path, json=body)

    async def delete(self, path: str) -> httpx.Response:
        return await self.call("DELETE", path)

    async def event_type(self, **settings: Any) -> int:
        """A new event type without a minimum notice, and its id."""
        place = {"type": "address", "address": "Via Roma 1", "public": True}
        defaults = {"title": "Talk", "lengthInMinutes": 30, "minimumBookingNotice": 0, "locations": [place]}
        answer = await self.post("/event-types", defaults | settings)
        assert answer.status_code == 201, answer.text
        identity: int = answer.json()["data"]["id"]
        return identity

    async def book(self, start: str, event_type: int = 1, **body: Any) -> dict[str, Any]:
        """A new booking."""
        answer = await self.post("/bookings", {"start": start, "eventTypeId": event_type, "attendee": ANN} | body)
        assert answer.status_code == 201, answer.text
        booking: dict[str, Any] = answer.json()["data"]
        return booking

    async def replay(self, name: str, *, path: str | None = None, body: Any = None, **query: Any) -> httpx.Response:
        """Send what was recorded, with these changes, and expect what was answered then."""
        recorded = RECORDED[name]
        answer = await self.call(
            recorded["method"],
            path or recorded["path"],
            params=recorded.get("query", {}) | query or None,
            json=recorded.get("request") if body is None else recorded.get("request", {}) | body,
        )
        expect(answer, name)
        return answer


def expect(answer: httpx.Response, name: str) -> None:
    """The status, every key, and every value that is not bound to one server: as recorded."""
    recorded = RECORDED[name]
    assert answer.status_code == recorded["status"], answer.text
    assert comparable(answer.json()) == comparable(recorded["response"])


def comparable(value: Any, key: str = "") -> Any:
    """A value with what is volatile in it masked."""
    if key in _VOLATILE:
        return kind(value)
    if isinstance(value, dict):
        return {name: comparable(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, str):
        value = re.sub(r"[A-Za-z0-9]{22}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<uid>", value)
        return re.sub(r"(?i)((?:id|type with id)[= ])\d+", r"\1<id>", value)
    return value


def kind(value: Any) -> Any:
    """What a value is made of: its keys and their types."""
    if isinstance(value, dict):
        return {key: kind(item) for key, item in value.items()}
    if isinstance(value, list):
        return [kind(item) for item in value]
    return type(value).__name__
