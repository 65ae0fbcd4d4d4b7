"""Users whom a platform manages: an hour's access, a year's refresh token, and both change with each refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ..errors import ConfigurationError
from ..secret import Secret, seal
from .checks import checked
from .claims import owner_of
from .headers import client_headers
from .token_calls import ask, no_refresh_token, renewed, token_request
from .token_credential import TokenCredential
from .tokens import tokens_or_type

if TYPE_CHECKING:
    from .._request import Handler, Request
    from .protocols import TokenCaller
    from .stores import TokenStore
    from .tokens import Tokens

__all__ = ["ManagedUser"]


class ManagedUser(TokenCredential):
    """A managed user, with the OAuth client of the platform, which renews the user's tokens.

        new = await platform.oauth_clients.users.create(client_id, email=..., name=...)
        user = ManagedUser(client_id, client_secret, Tokens.from_dict(new), store=store)
        ann = cal.as_user(user)

    Without `tokens` those in the `store` are used; what the store holds wins. `user_id` is needed by `force_refresh`
    where the access token does not tell it.
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
        super().__init__(tokens, store, self.client_id, owner=user_id)

    async def force_refresh(self, cal: TokenCaller) -> Tokens:
        """Get new tokens with the platform's secret alone, for when the refresh token was lost. The old ones end.

        `cal` is any client of the same server. Returns the tokens, which are saved and in use. Raises what calls raise.
        API: `POST /oauth-clients/{clientId}/users/{userId}/force-refresh`.
        """

        async def get(tokens: Tokens | None) -> Tokens:
            like, handler = cal._token_calls()
            path = f"/oauth-clients/{quote(self.client_id, safe='')}/users/{self._user(tokens)}/force-refresh"
            request = token_request(
                "oauth_clients_users_force_refresh", None, path=path, like=like, headers=self._platform()
            )
            return await ask(request, handler)

        return await self._renewal.replace(get)

    async def _refresh(self, tokens: Tokens, request: Request, handler: Handler) -> Tokens:
        if tokens.refresh_token is None:
            raise no_refresh_token("force_refresh() gets one")
        call = token_request(
            "oauth_refresh",
            {"refreshToken": tokens.refresh_token},
            path=f"/oauth/{quote(self.client_id, safe='')}/refresh",
            like=request,
            headers=self._platform(),
        )
        return await renewed(call, handler, "force_refresh() gets new tokens if the refresh token is lost")

    def _platform(self) -> dict[str, Secret]:
        return client_headers(self.client_id, self._client_secret)

    def _user(self, tokens: Tokens | None) -> str:
        user: object = self.user_id
        if user is None and tokens is not None:
            user = owner_of(tokens.access_token)
        if user is None:
            raise ConfigurationError("ManagedUser: force_refresh() needs user_id=, as no access token tells it")
        return quote(str(user), safe="")

    def __repr__(self) -> str:
        user = "" if self.user_id is None else f", user_id={self.user_id}"
        return f"ManagedUser(client_id={self.client_id!r}{user})"
