"""Credentials that never change: API keys, access tokens and OAuth clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._frozen import Frozen
from ..secret import seal
from .checks import checked
from .headers import bearer_headers, client_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..secret import Secret

__all__ = ["AccessToken", "ApiKey", "OAuthClient"]


class ApiKey(Frozen):
    """A key from Settings → Developer → API keys. It acts as the user who created it."""

    __slots__ = ("key",)

    key: Secret

    def __init__(self, key: str | Secret) -> None:
        key = seal(key)
        self._set(key=checked("API key", key))

    def headers(self) -> Mapping[str, Secret]:
        """`Authorization: Bearer …`"""
        return bearer_headers(self.key)


class AccessToken(Frozen):
    """An access token of a managed user or an OAuth 2 client, used unchanged until it expires."""

    __slots__ = ("token",)

    token: Secret

    def __init__(self, token: str | Secret) -> None:
        token = seal(token)
        self._set(token=checked("access token", token))

    def headers(self) -> Mapping[str, Secret]:
        """`Authorization: Bearer …`"""
        return bearer_headers(self.token)


class OAuthClient(Frozen):
    """A platform's OAuth client. On its own, it acts as the platform's owner.

    With `bearer`, both are sent, as required by the few operations that an OAuth client calls on behalf of a user; the
    server then gives the client precedence over the bearer.
    """

    __slots__ = ("bearer", "client_id", "client_secret")

    client_id: str
    client_secret: Secret
    bearer: ApiKey | AccessToken | None

    def __init__(
        self, client_id: str, client_secret: str | Secret, *, bearer: ApiKey | AccessToken | None = None
    ) -> None:
        client_secret = seal(client_secret)
        self._set(
            client_id=checked("OAuth client id", seal(client_id)).reveal(),
            client_secret=checked("OAuth client secret", client_secret),
            bearer=bearer,
        )

    def headers(self) -> Mapping[str, Secret]:
        """`x-cal-client-id` and `x-cal-secret-key`, plus the bearer's header if there is one."""
        headers = self.bearer.headers() if self.bearer else {}
        return {**headers, **client_headers(self.client_id, self.client_secret)}


for _public in (ApiKey, AccessToken, OAuthClient):
    _public.__module__ = "calcom_async.auth"
