"""The values that the blocks of README.md and docs/ run with; `preamble.py` has their types.

The client, and every client that a block creates, talks to a sandbox that listens on loopback.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any
from unittest import mock

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from webhooks.deliveries import SIGNED

from calcom_async import CalcomClient, MemoryTokenStore, Secret
from calcom_async.models import Booking, BookingAttendeeInput, NewManagedUser
from calcom_async.sandbox import Sandbox

_ANN = BookingAttendeeInput(name="Ann", email="ann@example.org", time_zone="Europe/Rome")
_DELIVERY = SIGNED["booking_created"]
_NEWER, _OLDER = b"2026-02-25", b"2024-08-13"


@asynccontextmanager
async def given() -> AsyncIterator[dict[str, Any]]:
    """A value for each name of the preamble, and an environment in which `CalcomClient()` finds the sandbox."""
    sandbox = Sandbox(listen=True)
    # The sandbox issues no tokens, and does not speak the newest versions.
    sandbox.app.router.routes.insert(0, Route("/v2/auth/oauth2/token", _tokens, methods=["POST"]))
    sandbox.app.add_middleware(_Hosted)
    async with sandbox:
        environment = {
            "CAL_API_KEY": sandbox.api_key,
            "CAL_API_URL": sandbox.url,
            "CAL_WEBHOOK_SECRET": _DELIVERY.secret or "",
        }
        with mock.patch.dict(os.environ, environment):
            async with CalcomClient() as cal:
                yield {"cal": cal, "ann": _ANN, **await _booked(cal, sandbox.now), **_credentials(), **_delivery()}


async def _booked(cal: CalcomClient, now: datetime) -> dict[str, Any]:
    """A booking, the slot that it took, and one that is free."""
    days = await cal.slots.available(event_type_id=1, start=now, end=now + timedelta(days=7))
    taken, free, *_ = (slot for slots in days.values() for slot in slots)
    booking = await cal.bookings.create(event_type_id=1, start=taken.start, attendee=_ANN)
    assert isinstance(booking, Booking)
    return {"uid": booking.uid, "start": free.start, "taken": taken.start}


def _credentials() -> dict[str, Any]:
    user = {"id": 7, "email": "ann@example.org", "username": "ann"}
    tokens = {"accessToken": "access-1", "refreshToken": "refresh-1", "accessTokenExpiresAt": 4102444800000}
    return {
        "client_id": "client-1",
        "client_secret": "client-secret",
        "new_managed_user": NewManagedUser.from_dict({"user": user, **tokens}),
        "my_store": MemoryTokenStore(),
        "callback_url": "https://app.example/callback?code=the-code&state=the-state",
        "state": "the-state",
        "code_verifier": Secret("the-verifier"),
    }


class _Hosted:
    """Serves requests of the hosted contract by the version that the sandbox speaks, without the newer fields."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (b"cal-api-version", _NEWER) not in scope.get("headers", ()):
            await self._app(scope, receive, send)
            return

        async def older() -> Message:
            message = await receive()
            return {**message, "body": message.get("body", b"").replace(b',"allowConflicts":true', b"")}

        headers = [(name, _OLDER if value == _NEWER else value) for name, value in scope["headers"]]
        await self._app({**scope, "headers": headers}, older, send)


async def _tokens(request: Request) -> Response:
    """The response of the token endpoint."""
    return JSONResponse({"access_token": "access-2", "token_type": "bearer", "expires_in": 1800})


def _delivery() -> dict[str, Any]:
    return {"body": _DELIVERY.body, "headers": _DELIVERY.headers, "secret": _DELIVERY.secret}
