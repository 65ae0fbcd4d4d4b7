"""Who is calling: API keys, access tokens, OAuth clients, and users whose tokens are renewed as they expire.

    cal = CalcomClient(auth=ManagedUser(client_id, client_secret, tokens, store=FileTokenStore("~/.tokens/ann.json")))

A `Credential` only says which headers it stands for. A `RenewingCredential` (ManagedUser, OAuth2, RotatingApiKey) has
tokens that change: it renews them a minute before they expire, or when they are refused, once for all who need them,
and saves them before they are used. The prefix of a key is not checked, for self-hosted servers choose their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from ._frozen import Frozen
from .errors import ConfigurationError
from .secret import Secret, seal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._credentials.file_store import FileTokenStore
    from ._credentials.managed_user import ManagedUser
    from ._credentials.oauth2 import AuthorizationRequest, OAuth2
    from ._credentials.rotating_api_key import RotatingApiKey
    from .middleware import Answer, Handler, Middleware, Request
    from .tokens import MemoryTokenStore, Tokens, TokenStore

__all__ = [
    "AccessToken",
    "ApiKey",
    "AuthorizationRequest",
    "Credential",
    "FileTokenStore",
    "ManagedUser",
    "MemoryTokenStore",
    "OAuth2",
    "OAuthClient",
    "RenewingCredential",
    "RotatingApiKey",
    "TokenStore",
    "Tokens",
]

# Loaded when they are used: most clients have a key.
_HOMES = {
    "AuthorizationRequest": "_credentials.oauth2",
    "FileTokenStore": "_credentials.file_store",
    "ManagedUser": "_credentials.managed_user",
    "MemoryTokenStore": "tokens",
    "OAuth2": "_credentials.oauth2",
    "RotatingApiKey": "_credentials.rotating_api_key",
    "TokenStore": "tokens",
    "Tokens": "tokens",
}


@runtime_checkable
class Credential(Protocol):
    """What can vouch for a request."""

    def headers(self) -> Mapping[str, Secret]:
        """The headers to send with it, by lower-case name."""
        ...  # pragma: no cover


@runtime_checkable
class RenewingCredential(Protocol):
    """What vouches for requests with tokens that change. `identity` stays the same, and tells nothing of them."""

    identity: bytes

    async def send(self, request: Request, handler: Handler) -> Answer:
        """Pass the request on with what vouches for it, and again if that had to be renewed."""
        ...  # pragma: no cover


def sealed(credential: object) -> Any:
    """The credential; of anything else the type alone, for it may be a secret."""
    # By its look, as the protocols do it, which take ten times as long: a view is made for each request.
    known = hasattr(credential, "headers") or (hasattr(credential, "send") and hasattr(credential, "identity"))
    return credential if known or isinstance(credential, type) else type(credential)


def checked(what: str, value: object) -> Secret:
    """The sealed value, stripped of the newline that files and environments add; refused if no header can carry it."""
    if not isinstance(value, Secret):
        kind = value if isinstance(value, type) else type(value)
        raise ConfigurationError(f"the {what} must be a string, not {kind.__name__}")
    secret = Secret(value.reveal().strip())
    if not secret:
        raise ConfigurationError(f"the {what} is empty")
    if not all("!" <= character <= "~" for character in secret.reveal()):
        raise ConfigurationError(
            f"the {what} holds a space, a line break or a character outside ASCII; "
            "pass it alone, without quotes or the word Bearer"
        )
    return secret


def _bearer(secret: Secret) -> Secret:
    return Secret(f"Bearer {secret.reveal()}")


class ApiKey(Frozen):
    """A key from Settings → Developer → API keys. It acts as the user who made it."""

    __slots__ = ("key",)

    key: Secret

    def __init__(self, key: str | Secret) -> None:
        key = seal(key)
        self._set(key=checked("API key", key))

    def headers(self) -> Mapping[str, Secret]:
        """`Authorization: Bearer …`"""
        return {"authorization": _bearer(self.key)}


class AccessToken(Frozen):
    """An access token of a managed user or of an OAuth 2 app, used as it is until it expires."""

    __slots__ = ("token",)

    token: Secret

    def __init__(self, token: str | Secret) -> None:
        token = seal(token)
        self._set(token=checked("access token", token))

    def headers(self) -> Mapping[str, Secret]:
        """`Authorization: Bearer …`"""
        return {"authorization": _bearer(self.token)}


class OAuthClient(Frozen):
    """A platform's OAuth client. Alone it acts as the platform's owner.

    With `bearer`, both go out together, which the few operations want that an OAuth client calls for a user; the
    server then ranks the client above the bearer.
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
        """`x-cal-client-id` and `x-cal-secret-key`, and the bearer's where there is one."""
        bearer = self.bearer.headers() if self.bearer else {}
        return {**bearer, "x-cal-client-id": Secret(self.client_id), "x-cal-secret-key": self.client_secret}


def authenticate(credential: Credential | RenewingCredential) -> Middleware:
    """The layer that adds the credential's headers. It works on a copy: no layer further out sees them."""
    if isinstance(credential, RenewingCredential):
        return credential.send

    async def authenticated(request: Request, handler: Handler) -> Answer:
        return await handler(request.replace(headers={**request.headers, **credential.headers()}))

    return authenticated


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __package__), name)
    globals()[name] = value
    return value
