"""One call with everything on over a transport that responds at once, compared with httpx alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import httpx

from calcom_async import CalcomClient

from .side_by_side import medians, report

CALLS = 200
ROUNDS = 15
ME = {"id": 1, "email": "ann@example.org", "timeFormat": 24, "defaultScheduleId": 1, "weekStart": "Sunday",
      "timeZone": "Europe/Rome", "username": "ann", "organizationId": None}  # fmt: skip
BODY = json.dumps({"status": "success", "data": ME}).encode()
# As many headers as Cal.com sends.
HEADERS = {"content-type": "application/json; charset=utf-8", "x-ratelimit-limit-default": "1000000",
           "x-ratelimit-remaining-default": "999999", "x-ratelimit-reset-default": "60", "vary": "Origin",
           "x-request-id": "a5fb9ce2-2b25-4518-8421-96f6cae37c31", "etag": 'W/"bd-6sFF7Dz4juPvouEXCPsIPGYhWxM"',
           "date": "Sat, 21 Nov 2026 02:34:28 GMT", "server": "Vercel", "connection": "keep-alive"}  # fmt: skip


def respond(_request: httpx.Request) -> httpx.Response:
    """The server's response."""
    return httpx.Response(200, headers=HEADERS, content=BODY)


def main() -> None:
    """Print the table."""
    transport = httpx.MockTransport(respond)
    raw = httpx.AsyncClient(transport=transport)
    whole = CalcomClient("cal_key", transport=transport)
    bare = CalcomClient("cal_key", transport=transport, timeout=None, retry=None, rate_limit=None, reconcile=None)
    headers = {"authorization": "Bearer cal_key", "cal-api-version": "2024-06-14", "user-agent": "benchmark"}

    async def plain() -> object:
        response = await raw.get("https://api.cal.com/v2/me", headers=headers)
        response.raise_for_status()
        return response.json()["data"]

    with asyncio.Runner() as runner:

        def case(call: Callable[[], Awaitable[object]]) -> Callable[[], None]:
            async def many() -> None:
                for _ in range(CALLS):
                    await call()

            return lambda: runner.run(many())

        found = medians(
            {"httpx": case(plain), "everything on": case(whole.me.get), "all turned off": case(bare.me.get)}, ROUNDS
        )
        runner.run(raw.aclose())
    report(f"one call (of {CALLS})", {name: seconds / CALLS for name, seconds in found.items()}, "httpx")


if __name__ == "__main__":
    main()
