"""Clients with every kind of credential whose every interaction is collected as evidence."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import Any

import httpx

from calcom_async import CalcomClient, CalcomError, Secret
from calcom_async.auth import ApiKey
from calcom_async.middleware import Handler, RawResponse, Request
from support.evidence import CLIENT_SECRET, KEY, TOKEN, Evidence
from support.things import Server

# Generated and stateless: hundreds of modules that each test would search.
STATELESS = ("calcom_async.models", "calcom_async.api", "calcom_async.operations", "calcom_async.sandbox")

CREDENTIALS: dict[str, dict[str, Any]] = {
    "key": {"api_key": KEY},
    "token": {"access_token": TOKEN},
    "client": {"client_id": "cl13nt", "client_secret": CLIENT_SECRET},
    "client with key": {"client_id": "cl13nt", "client_secret": CLIENT_SECRET, "api_key": KEY},
    "object": {"auth": ApiKey(Secret(KEY))},
}


class Drive:
    """Creates clients and collects evidence from their calls."""

    def __init__(self, credential: dict[str, Any], evidence: Evidence) -> None:
        self._credential = credential
        self._evidence = evidence
        self.sent: list[httpx.Request] = []

    def client(self, *responses: Any, **settings: Any) -> CalcomClient:
        """A client that gets these responses from a mock, or uses the network with `base_url=`."""
        if responses:
            server = Server(*responses)
            self.sent = server.requests
            settings["transport"] = httpx.MockTransport(server)
            settings.setdefault("base_url", "https://api.example.com/v2")
        settings.setdefault("on_event", self._evidence.hook)
        settings.setdefault("middleware", [self.middleware("a call"), self.middleware("an attempt")])
        return CalcomClient(**self._credential, **settings)

    def middleware(self, where: str) -> Any:
        async def spy(request: Request, handler: Handler) -> RawResponse:
            self._evidence.thing(f"the request of {where}", request)
            self._evidence.within(f"the request of {where}", request)
            try:
                response = await handler(request)
            except BaseException as error:
                self._evidence.error(where, error)
                raise
            self._evidence.within(f"the request of {where}", request)
            self._evidence.thing(f"the response to {where}", response)
            self._evidence.within(f"the response to {where}", response)
            return response

        spy.per_attempt = where == "an attempt"  # type: ignore[attr-defined]
        return spy

    async def run(self, call: Callable[[], Awaitable[Any]]) -> None:
        """Make the call and collect its outcome."""
        try:
            outcome = await call()
        except CalcomError as error:
            self._evidence.error("a call", error)
            self._evidence.within("an error", error)
        else:
            self._evidence.thing("an outcome", outcome)
            self._evidence.within("an outcome", outcome)

    def look(self, cal: CalcomClient) -> None:
        """Collect evidence from the client and everything it holds."""
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
            for duplicate in (pickle.dumps, copy.copy, copy.deepcopy):
                try:
                    duplicate(thing)
                except Exception as error:
                    self._evidence.error(name, error)
        for name, module in list(sys.modules.items()):
            if name.startswith("calcom_async") and not name.startswith(STATELESS) and isinstance(module, ModuleType):
                self._evidence.within(name, vars(module))
