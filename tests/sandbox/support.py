"""HTTP calls to a sandbox, and comparison with the recorded responses of a real server."""

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

# Values that differ between runs or because the recorded user and event types had other names; only types are compared.
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
    """An API caller: the sandbox's user, or anonymous with `key=""`. Sends the version that the path requires."""

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
        """Send a request. `version=None` omits the version header; the path may omit `/v2`."""
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
        """Create an event type without a minimum notice; returns its id."""
        place = {"type": "address", "address": "Via Roma 1", "public": True}
        defaults = {"title": "Talk", "lengthInMinutes": 30, "minimumBookingNotice": 0, "locations": [place]}
        response = await self.post("/event-types", defaults | settings)
        assert response.status_code == 201, response.text
        event_type_id: int = response.json()["data"]["id"]
        return event_type_id

    async def book(self, start: str, event_type: int = 1, **body: Any) -> dict[str, Any]:
        """Create a booking."""
        response = await self.post("/bookings", {"start": start, "eventTypeId": event_type, "attendee": ANN} | body)
        assert response.status_code == 201, response.text
        booking: dict[str, Any] = response.json()["data"]
        return booking

    async def replay(self, name: str, *, path: str | None = None, body: Any = None, **query: Any) -> httpx.Response:
        """Send a recorded request, with these changes, and expect the recorded response."""
        recorded = RECORDED[name]
        response = await self.call(
            recorded["method"],
            path or recorded["path"],
            params=recorded.get("query", {}) | query or None,
            json=recorded.get("request") if body is None else recorded.get("request", {}) | body,
        )
        expect(response, name)
        return response


def expect(response: httpx.Response, name: str) -> None:
    """Compare with a recorded response: the status, every key, and every value that is not specific to a server."""
    recorded = RECORDED[name]
    assert response.status_code == recorded["status"], response.text
    assert comparable(response.json()) == comparable(recorded["response"])


def comparable(value: Any, key: str = "") -> Any:
    """Replace the volatile parts of a value."""
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
    """Reduce a value to its keys and their types."""
    if isinstance(value, dict):
        return {key: kind(item) for key, item in value.items()}
    if isinstance(value, list):
        return [kind(item) for item in value]
    return type(value).__name__
