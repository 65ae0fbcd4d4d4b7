"""Managed users of a platform: access tokens last an hour, refresh tokens a year, and a refresh replaces both."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ..errors import ConfigurationError
from ..secret import Secret, seal
from .checks import checked
from .claims import owner_of
from .headers import client_headers
from .token_calls import no_refresh_token, refresh_tokens, request_tokens, token_request
from .token_credential import TokenCredential
from .tokens import tokens_or_type

if TYPE_CHECKING:
    from .._request import Handler, Request
    from .protocols import TokenCaller
    from .stores import TokenStore
    from .tokens import Tokens

__all__ = ["ManagedUser"]


class ManagedUser(TokenCredential):
    """A managed user, and the platform's OAuth client, which renews the user's tokens.

        new = await platform.oauth_clients.users.create(client_id, email=..., name=...)
        user = ManagedUser(client_id, client_secret, Tokens.from_dict(new), store=store)
        ann = cal.as_user(user)

    Without `tokens`, the ones in the `store` are used; the store takes precedence over `tokens`. `user_id` is the
    managed user's id: credentials with the same one share a rate budget, and `force_refresh` needs it if the access
    token does not contain it.
    API: https://cal.com/docs/platform/quickstart
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        tokens: Tokens | None = None,
        *,
        store: TokenStore | None = None,
        user_id: int | None = None,
    ) -> None:
        client_secret, tokens = seal(client_secret), tokens_or_type(tokens)
        self.client_id: str = checked("OAuth client id", seal(client_id)).reveal()
        self._client_secret = checked("OAuth client secret", client_secret)
        if user_id is not None and (isinstance(user_id, bool) or not isinstance(user_id, int)):
            raise ConfigurationError(f"ManagedUser: user_id must be a number, not {type(user_id).__name__}")
        self.user_id: int | None = user_id
        super().__init__(tokens, store, self.client_id, user_id=user_id)

    async def force_refresh(self, cal: TokenCaller) -> Tokens:
        """Get new tokens with only the platform's secret, if the refresh token was lost. Invalidates the old tokens.

        `cal` is any client of the same server. Returns the new tokens, already saved and in use. Raises what any
        call raises.
        API: `POST /oauth-clients/{clientId}/users/{userId}/force-refresh`.
        """

        async def fetch(tokens: Tokens | None) -> Tokens:
            template, handler = cal._token_calls()
            path = f"/oauth-clients/{quote(self.client_id, safe='')}/users/{self._user(tokens)}/force-refresh"
            request = token_request(
                "oauth_clients_users_force_refresh", None, path=path, template=template, headers=self._platform()
            )
            return await request_tokens(request, handler)

        return await self._renewal.replace(fetch)

    async def _refresh(self, tokens: Tokens, *, request: Request, handler: Handler) -> Tokens:
        if tokens.refresh_token is None:
            raise no_refresh_token("call force_refresh() to get one")
        call = token_request(
            "oauth_refresh",
            {"refreshToken": tokens.refresh_token},
            path=f"/oauth/{quote(self.client_id, safe='')}/refresh",
            template=request,
            headers=self._platform(),
        )
        return await refresh_tokens(call, handler, "call force_refresh() to get new tokens without it")

    def _platform(self) -> dict[str, Secret]:
        return client_headers(self.client_id, self._client_secret)

    def _user(self, tokens: Tokens | None) -> str:
        user: object = self.user_id
        if user is None and tokens is not None:
            user = owner_of(tokens.access_token)
        if user is None:
            raise ConfigurationError(
                "ManagedUser: force_refresh() needs user_id=: the access token does not contain it"
            )
        return quote(str(user), safe="")

    def __repr__(self) -> str:
        user = "" if self.user_id is None else f", user_id={self.user_id}"
        return f"ManagedUser(client_id={self.client_id!r}{user})"
