"""What credentials with tokens have in common: they sign with the current one, and renew it in time or on refusal."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, ClassVar, NoReturn

from .._clock import clock
from .._digest import digest
from ..errors import ConfigurationError, TokenRefreshError
from .claims import owner_of
from .headers import bearer_headers
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

    `identity` stands for the user in rate budgets: it stays while tokens come and go, and tells nothing of them.
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
        self.identity: bytes = digest(f"{name} {who} {_lineage(tokens, store, owner)}")

    @property
    def tokens(self) -> Tokens | None:
        """The current ones, None before they are loaded from the store or got."""
        return self._renewal.current

    async def put(self, tokens: Tokens) -> None:
        """Go on with these tokens, such as those of a user who has signed in again. They are saved first."""
        tokens = tokens_or_type(tokens)
        if not isinstance(tokens, Tokens):
            raise ConfigurationError("put() takes Tokens(...)")
        await self._renewal.put(tokens)

    async def send(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on with the current token, once more if that is refused and there is another.

        That is safe with any request: one that is refused for its token has not reached the operation.
        """
        tokens = self._renewal.usable() or await self._in_time(request, handler)
        answer = await handler(_signed(request, tokens))
        if answer.status_code not in _REFUSED:
            return answer
        other = self._renewal.usable()
        if other is None or other is tokens:
            if answer.status_code != _EXPIRED and clock().now() < self._cooldown_until:
                return answer
            other = await self._renew(tokens, request, handler)
        if other is tokens:
            return answer
        answer = await handler(_signed(request, other))
        if answer.status_code in _REFUSED:
            # It is not the token then. Or every such call would use up another refresh token.
            self._cooldown_until = clock().now() + _REFRESH_COOLDOWN
        return answer

    async def _in_time(self, request: Request, handler: Handler) -> Tokens:
        """Tokens that will not end under way."""
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
            return await self._refresh(tokens, request, handler)

        return await self._renewal.renew(used, ask if self.renews else None)

    async def _refresh(self, tokens: Tokens, request: Request, handler: Handler) -> Tokens:
        """New tokens for these. Raises TokenRefreshError."""
        raise NotImplementedError

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} is neither pickled nor copied: two would use up each other's refresh tokens; "
            "make another over there, with a store that both share"
        )


def _signed(request: Request, tokens: Tokens) -> Request:
    return request.replace(headers={**request.headers, **bearer_headers(tokens.access_token)})


def _lineage(tokens: Tokens | None, store: TokenStore | None, owner: int | None) -> str:
    """Whose tokens they are, as far as that is known before any is used."""
    user = str(owner) if owner is not None else owner_of(tokens.access_token) if tokens is not None else None
    if user is not None:
        return f"user {user}"
    if store is not None:
        return f"store {type(store).__qualname__} {hash(store)}"
    return f"token {tokens.access_token.reveal()}" if tokens is not None else f"nobody {os.urandom(8).hex()}"
