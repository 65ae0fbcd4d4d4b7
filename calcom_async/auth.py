"""Who is calling: API keys, access tokens and OAuth clients.

A credential only says which headers it stands for; sending is done elsewhere. The prefix of a key is not checked, for
self-hosted servers choose their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ._frozen import Frozen
from .errors import ConfigurationError
from .secret import Secret, seal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .middleware import Answer, Handler, Middleware, Request

__all__ = ["AccessToken", "ApiKey", "Credential", "OAuthClient"]


@runtime_checkable
class Credential(Protocol):
    """What can vouch for a request."""

    def headers(self) -> Mapping[str, Secret]:
        """The headers to send with it, by lower-case name."""
        ...  # pragma: no cover


def _secret(what: str, value: object) -> Secret:
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
        self._set(key=_secret("API key", key))

    def headers(self) -> Mapping[str, Secret]:
        """`Authorization: Bearer …`"""
        return {"authorization": _bearer(self.key)}


class AccessToken(Frozen):
    """An access token of a managed user or of an OAuth 2 app, used as it is until it expires."""

    __slots__ = ("token",)

    token: Secret

    def __init__(self, token: str | Secret) -> None:
        token = seal(token)
        self._set(token=_secret("access token", token))

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
            client_id=_secret("OAuth client id", seal(client_id)).reveal(),
            client_secret=_secret("OAuth client secret", client_secret),
            bearer=bearer,
        )

    def headers(self) -> Mapping[str, Secret]:
        """`x-cal-client-id` and `x-cal-secret-key`, and the bearer's where there is one."""
        bearer = self.bearer.headers() if self.bearer else {}
        return {**bearer, "x-cal-client-id": Secret(self.client_id), "x-cal-secret-key": self.client_secret}


def authenticate(credential: Credential) -> Middleware:
    """The layer that adds the credential's headers. It works on a copy: no layer further out sees them."""

    async def authenticated(request: Request, handler: Handler) -> Answer:
        return await handler(request.replace(headers={**request.headers, **credential.headers()}))

    return authenticated
