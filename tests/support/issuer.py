"""A loopback server that issues tokens as Cal.com does: access tokens expire, and a refresh token works once."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from support.faulty import Call, Fault, Reply, faulty

CLIENT = "client-1"
CLIENT_SECRET = "S3CR3T-cl13nt-0123456789"


class Issuer:
    """The server's state, shared by all threads. Each of `faults` strikes one of the next refreshes."""

    def __init__(self) -> None:
        self.url = ""
        self.calls: Counter[str] = Counter()
        self.refused = 0
        self.reused = 0
        """Refreshes with a used token: tokens were lost, or two refreshes raced."""
        self.sent: list[Call] = []
        self.faults: list[Fault] = []
        self.rules: dict[str, Reply] = {}
        """Fixed responses by path."""
        self.access: str | None = None
        self.refresh: str | None = None
        self.refusal = 498
        self.lifetime = 3600
        self.expire_every = 0
        """The number of calls after which an access token expires; 0 for no limit."""
        self.expired = 0
        self._uses = 0
        self._numbers = iter(range(1, 10**9))
        self._lock = threading.Lock()

    def issue(self) -> tuple[str, str]:
        """Issue new tokens; the old ones become invalid."""
        number = next(self._numbers)
        self.access, self.refresh = f"acc3ss-{number}-S3CR3T", f"r3fresh-{number}-S3CR3T"
        self._uses = 0
        return self.access, self.refresh

    def expire(self) -> None:
        """Expire the access token."""
        self.access = None
        self.expired += 1

    @property
    def refreshes(self) -> int:
        return sum(n for path, n in self.calls.items() if path.endswith(("refresh", "/token")))

    def strike(self, call: Call) -> Fault | None:
        if _path(call).endswith(("/refresh", "/token")) and self.faults:
            self.calls[_path(call)] += 1
            return self.faults.pop(0)
        return None

    async def serve(self, call: Call) -> Reply:
        with self._lock:
            path = _path(call)
            self.calls[path] += 1
            self.sent.append(call)
            if path in self.rules:
                return self.rules[path]
            if path == f"/v2/oauth/{CLIENT}/refresh":
                return self._managed(call)
            if path.endswith("/force-refresh"):
                return _success(self._fresh_managed())
            if path == "/v2/auth/oauth2/token":
                return self._oauth2(call)
            if path == "/v2/api-keys/refresh":
                return self._key(call)
            return self._me(call)

    def _me(self, call: Call) -> Reply:
        if not self.access or call.headers.get("authorization") != f"Bearer {self.access}":
            self.refused += 1
            return _error(self.refusal, "ACCESS_TOKEN_IS_EXPIRED")
        self._uses += 1
        if self.expire_every and self._uses >= self.expire_every:
            self.expire()
        return _success({"id": 1})

    def _managed(self, call: Call) -> Reply:
        if call.headers.get("x-cal-secret-key") != CLIENT_SECRET:
            return _error(401, "Invalid client secret")
        if json.loads(call.body)["refreshToken"] != self.refresh:
            self.reused += 1
            return _error(400, "Invalid refresh token")
        return _success(self._fresh_managed())

    def _fresh_managed(self) -> dict[str, Any]:
        import time

        access, refresh = self.issue()
        ends = int((time.time() + self.lifetime) * 1000)
        return {"accessToken": access, "refreshToken": refresh, "accessTokenExpiresAt": ends,
                "refreshTokenExpiresAt": ends}  # fmt: skip

    def _oauth2(self, call: Call) -> Reply:
        body = json.loads(call.body)
        if body["client_id"] != CLIENT:
            return _json(401, {"error": "invalid_client", "error_description": "client_not_found"})
        if body["grant_type"] == "refresh_token" and body["refresh_token"] != self.refresh:
            self.reused += 1
            return _json(400, {"error": "invalid_grant", "error_description": "invalid_refresh_token"})
        if body["grant_type"] == "authorization_code" and body["code"] != "the-code":
            return _json(400, {"error": "invalid_grant", "error_description": "code_invalid_or_expired"})
        access, refresh = self.issue()
        return _json(200, {"access_token": access, "token_type": "bearer", "refresh_token": refresh,
                           "expires_in": self.lifetime, "scope": "BOOKING_READ"})  # fmt: skip

    def _key(self, call: Call) -> Reply:
        if call.headers.get("authorization") != f"Bearer {self.access}":
            return _error(401, "Invalid API Key")
        return _success({"apiKey": self.issue()[0]})


def _path(call: Call) -> str:
    return call.target.partition("?")[0]


def _json(status: int, body: Any) -> Reply:
    return Reply(status, json.dumps(body).encode())


def _success(data: Any) -> Reply:
    return _json(200, {"status": "success", "data": data})


def _error(status: int, message: str) -> Reply:
    return _json(status, {"status": "error", "error": {"code": "SomeException", "message": message}})


@contextmanager
def issuing() -> Iterator[Issuer]:
    """A running server."""
    issuer = Issuer()
    with faulty(issuer.serve, issuer.strike, slow=0.2) as (url, _):
        issuer.url = url
        yield issuer
