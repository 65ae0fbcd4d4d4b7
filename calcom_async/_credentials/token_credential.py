"""The base of credentials with tokens: they send the current one, and renew it in time or when it is refused."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, ClassVar, NoReturn

from .._clock import clock
from .._digest import digest
from ..errors import ConfigurationError, TokenRefreshError
from .claims import owner_of
from .headers import bearer_headers
from .refreshes import refresh_key, refreshes_of
from .renewal import Renewal
from .stores import TokenStore
from .tokens import Tokens, tokens_or_type

if TYPE_CHECKING:
    from .._request import Handler, RawResponse, Request

_EXPIRED = 498
_REFUSED = frozenset({401, _EXPIRED})
_REFRESH_COOLDOWN = 300.0  # seconds without a renewal for a 401, after one that changed nothing


class TokenCredential:
    """The base of credentials whose tokens change. One object serves any number of clients, views and event loops.

    `identity` identifies the user in rate budgets: it is independent of the tokens, and reveals nothing about them.
    """

    renews: ClassVar[bool] = True

    def __init__(self, tokens: Tokens | None, store: TokenStore | None, who: str, *, owner: int | None = None) -> None:
        name, tokens = type(self).__name__, tokens_or_type(tokens)
        if isinstance(tokens, type):
            raise ConfigurationError(f"{name}: tokens must be Tokens(...), not {tokens.__name__}")
        if store is not None and (isinstance(store, type) or not isinstance(store, TokenStore)):
            raise ConfigurationError(
                f"{name}: store must have load() and save(), as calcom_async.tokens.TokenStore has"
            )
        self._renewal = Renewal(tokens, store)
        self._cooldown_until = -math.inf
        self._owner = f"{name} {who}"
        self.identity: bytes = digest(f"{self._owner} {_user(tokens, store, owner)}")

    @property
    def tokens(self) -> Tokens | None:
        """The current tokens; None before they are loaded from the store or obtained."""
        return self._renewal.current

    async def put(self, tokens: Tokens) -> None:
        """Save these tokens and use them, such as those of a user who has signed in again."""
        tokens = tokens_or_type(tokens)
        if not isinstance(tokens, Tokens):
            raise ConfigurationError("put() takes Tokens(...)")
        await self._renewal.put(tokens)

    async def send(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on with the current token, and again if that is refused and there is another.

        That is safe for any request: one that was refused for its token has not reached the operation.
        """
        tokens = self._renewal.usable() or await self._in_time(request, handler)
        response = await handler(_signed(request, tokens))
        if response.status_code not in _REFUSED:
            return response
        other = self._renewal.usable()
        if other is None or other is tokens:
            if response.status_code != _EXPIRED and clock().now() < self._cooldown_until:
                return response
            other = await self._renew(tokens, request, handler)
        if other is tokens:
            return response
        response = await handler(_signed(request, other))
        if response.status_code in _REFUSED:
            # The token is not the reason, and every such call would use up another refresh token.
            self._cooldown_until = clock().now() + _REFRESH_COOLDOWN
        return response

    async def _in_time(self, request: Request, handler: Handler) -> Tokens:
        """Tokens that will not expire on the way."""
        try:
            return await self._renew(None, request, handler)
        except TokenRefreshError as error:
            tokens = self._renewal.usable(leeway=0)
            if error.final or tokens is None:
                raise
            # The refresh failed for a transient reason, and the old token is still valid.
            return tokens

    async def _renew(self, used: Tokens | None, request: Request, handler: Handler) -> Tokens:
        async def ask(tokens: Tokens) -> Tokens:
            key = refresh_key(self._owner, tokens)
            return await refreshes_of(request).tokens(key, lambda: self._refresh(tokens, request, handler))

        return await self._renewal.renew(used, ask if self.renews else None)

    async def _refresh(self, tokens: Tokens, request: Request, handler: Handler) -> Tokens:
        """New tokens for these. Raises TokenRefreshError."""
        raise NotImplementedError

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} is neither pickled nor copied: two would use up each other's refresh tokens; "
            "create one in the other process, with a store that both share"
        )


def _signed(request: Request, tokens: Tokens) -> Request:
    return request.replace(headers={**request.headers, **bearer_headers(tokens.access_token)})


def _user(tokens: Tokens | None, store: TokenStore | None, owner: int | None) -> str:
    """Whose tokens they are, as far as that is known before any is used."""
    user = str(owner) if owner is not None else owner_of(tokens.access_token) if tokens is not None else None
    if user is not None:
        return f"user {user}"
    if store is not None:
        return f"store {type(store).__qualname__} {_store_key(store)}"
    return f"token {tokens.access_token.reveal()}" if tokens is not None else f"nobody {os.urandom(8).hex()}"


def _store_key(store: TokenStore) -> object:
    """What tells one user's store from another's: its `key` if it has one, else its hash, or itself."""
    key = getattr(store, "key", None)
    if isinstance(key, (str, int)):
        return key
    return id(store) if type(store).__hash__ is None else hash(store)
