"""The base of credentials with tokens: requests carry the current one, renewed before it expires or when rejected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, NoReturn

from .._digest import digest
from ..errors import ConfigurationError, TokenRefreshError
from .headers import bearer_headers
from .history import RefreshHistory
from .renewal import Renewal
from .stores import TokenStore
from .tokens import Tokens, tokens_or_type
from .user_key import user_key

if TYPE_CHECKING:
    from .._request import Handler, Middleware, RawResponse, Request
    from .history import Entries
    from .renewal import Refresh

_EXPIRED = 498
_REJECTED = frozenset({401, _EXPIRED})


class TokenCredential:
    """The base of credentials whose tokens change. One object serves any number of clients, views and event loops.

    `identity` identifies the user in rate budgets: it stays the same across renewals and reveals no token.
    """

    renews: ClassVar[bool] = True

    def __init__(
        self, tokens: Tokens | None, store: TokenStore | None, client: str, *, user_id: int | None = None
    ) -> None:
        name, tokens = type(self).__name__, tokens_or_type(tokens)
        if isinstance(tokens, type):
            raise ConfigurationError(f"{name}: tokens must be Tokens(...), not {tokens.__name__}")
        if store is not None and (isinstance(store, type) or not isinstance(store, TokenStore)):
            raise ConfigurationError(
                f"{name}: store must have load() and save(), as calcom_async.tokens.TokenStore has"
            )
        self._renewal = Renewal(tokens, store)
        self._history = RefreshHistory({})
        self.identity: bytes = digest(f"{name} {client} {user_key(tokens, store, user_id)}")

    @property
    def tokens(self) -> Tokens | None:
        """The current tokens, None before they have been loaded or obtained."""
        return self._renewal.current

    async def put(self, tokens: Tokens) -> None:
        """Save these tokens, then use them: for a user who has signed in again."""
        tokens = tokens_or_type(tokens)
        if not isinstance(tokens, Tokens):
            raise ConfigurationError("put() takes Tokens(...)")
        await self._renewal.put(tokens)

    async def send(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on with the current token, and once more if that is rejected and there is another.

        This is safe for any request: one that is rejected for its token has not reached the operation.
        """
        return await self._send(self._history, request, handler)

    def _remembering(self, refreshes: Entries) -> Middleware:
        """`send`, with what one client remembers of refreshes."""
        if type(self).send is not TokenCredential.send:
            return self.send
        return partial(self._send, RefreshHistory(refreshes))

    async def _send(self, history: RefreshHistory, request: Request, handler: Handler) -> RawResponse:
        refresh = partial(self._refresh, request=request, handler=handler) if self.renews else None
        tokens = self._renewal.usable() or await self._renew_early(refresh, history)
        response = await handler(_signed(request, tokens))
        if response.status_code not in _REJECTED:
            return response
        other = await self._others(tokens, response.status_code, refresh, history)
        if other is tokens:
            return response
        response = await handler(_signed(request, other))
        if response.status_code in _REJECTED:
            history.rejected_again(other)
        return response

    async def _renew_early(self, refresh: Refresh | None, history: RefreshHistory) -> Tokens:
        """Tokens that will not expire during the call."""
        try:
            return await self._renewal.renew(None, refresh, history)
        except TokenRefreshError as error:
            tokens = self._renewal.usable(leeway=0)
            if error.final or tokens is None:
                raise
            # The refresh failed for a transient reason, and the old token is still valid.
            return tokens

    async def _others(
        self, tokens: Tokens, status_code: int, refresh: Refresh | None, history: RefreshHistory
    ) -> Tokens:
        """Other tokens than these, which were rejected; the same ones if there are none."""
        newer = self._renewal.usable()
        if newer is not None and newer is not tokens:
            return newer
        expired = status_code == _EXPIRED
        if not expired and history.renewal_is_pointless(tokens):
            return tokens
        if refresh is not None:
            self._renewal.reject(tokens)
        try:
            return await self._renewal.renew(tokens, refresh, history)
        finally:
            if not expired:
                # They may be valid after all: a 401 can have other reasons.
                self._renewal.restore(tokens)

    async def _refresh(self, tokens: Tokens, *, request: Request, handler: Handler) -> Tokens:
        """New tokens for these. Raises TokenRefreshError."""
        raise NotImplementedError

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied: two would use up each other's refresh tokens; "
            "create another one there, with a store that both share"
        )


def _signed(request: Request, tokens: Tokens) -> Request:
    return request.replace(headers={**request.headers, **bearer_headers(tokens.access_token)})
