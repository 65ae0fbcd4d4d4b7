"""Refreshes in progress and just finished, for all credentials of one client.

A web application builds `ManagedUser(client_id, secret, store=Row(user_id))` anew in every request. Each such object
loads the same tokens and would refresh them, and only one could succeed: a refresh token works once.

Rules:

* A refresh token is sent once. Whoever needs it meanwhile, or shortly after, gets the same new tokens.
* A refresh that failed is not repeated at once: there is a cooldown of 1 s, doubled by each further failure up to 30 s,
  in which the same error is raised. A refusal is not repeated either.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from copy import copy
from typing import TYPE_CHECKING

from .._clock import clock
from .._digest import digest
from .._fork import generation
from ..errors import TokenRefreshError
from .flight import SingleFlight

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._request import Request
    from .tokens import Tokens

_REMEMBERED = 60.0  # seconds for which the outcome of a refresh is kept
_COOLDOWN = 1.0  # seconds
_LONGEST_COOLDOWN = 30.0


class Refreshes:
    """The refreshes of one client, by the refresh token that each sends."""

    def __init__(self) -> None:
        self._refreshes: OrderedDict[bytes, _Refresh] = OrderedDict()
        self._lock = threading.Lock()
        self._generation = generation()

    async def tokens(self, key: bytes, get: Callable[[], Awaitable[Tokens]]) -> Tokens:
        """The new tokens, from `get` unless somebody else gets or just got them. Raises TokenRefreshError."""
        refresh = self._refresh(key)
        await refresh.flight.join(lambda: refresh.run(get))
        assert refresh.tokens is not None
        return refresh.tokens

    def _refresh(self, key: bytes) -> _Refresh:
        if self._generation != generation():
            # A forked child: another thread may have held the lock.
            self._generation, self._lock = generation(), threading.Lock()
        with self._lock:
            found = self._refreshes.get(key)
            if found is None:
                self._forget()
                found = self._refreshes[key] = _Refresh()
            return found

    def _forget(self) -> None:
        """Drop those that nobody will ask for any more."""
        oldest = clock().now() - _REMEMBERED
        for key, refresh in list(self._refreshes.items()):
            if refresh.finished > oldest:
                break
            del self._refreshes[key]


class _Refresh:
    """One refresh, and what came of it."""

    __slots__ = ("_failure", "_failures", "_retry_at", "finished", "flight", "tokens")

    def __init__(self) -> None:
        self.flight = SingleFlight()
        self.tokens: Tokens | None = None
        self.finished = clock().now()
        self._failure: TokenRefreshError | None = None
        self._failures = 0
        self._retry_at = 0.0

    async def run(self, get: Callable[[], Awaitable[Tokens]]) -> None:
        """Get the tokens, unless they are there or the last failure is too recent."""
        if self.tokens is not None:
            return
        if self._failure is not None and (self._failure.final or clock().now() < self._retry_at):
            raise copy(self._failure)
        try:
            self.tokens = await get()
        except TokenRefreshError as error:
            self._cool_down(error)
            raise
        finally:
            self.finished = clock().now()

    def _cool_down(self, error: TokenRefreshError) -> None:
        self._failure = copy(error)
        self._retry_at = clock().now() + min(_LONGEST_COOLDOWN, _COOLDOWN * 2.0 ** min(self._failures, 10))
        self._failures += 1


def refreshes_of(request: Request) -> Refreshes:
    """Those of the client that sends the request."""
    found: Refreshes = request.shared.setdefault("refreshes", Refreshes())
    return found


def refresh_key(owner: str, tokens: Tokens) -> bytes:
    """What identifies the refresh of these tokens, for credentials of the same kind and OAuth client (`owner`)."""
    token = tokens.refresh_token or tokens.access_token
    return digest(f"{owner} {token.reveal()}")
