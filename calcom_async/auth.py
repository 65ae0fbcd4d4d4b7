"""Credentials: API keys, access tokens, OAuth clients, and users whose tokens are renewed as they expire.

    cal = CalcomClient(auth=ManagedUser(client_id, client_secret, tokens, store=FileTokenStore("~/.tokens/ann.json")))

A `Credential` is a fixed set of headers. A `RenewingCredential` (ManagedUser, OAuth2, RotatingApiKey) has tokens that
change: it renews them a minute before they expire, or when they are rejected, once for all waiting calls, and saves
them before they are used. If a refresh fails, calls raise TokenRefreshError; later ones try again after a pause of a
second, which doubles with each failure, but not if the refresh token was refused. The prefix of a key is not checked,
because self-hosted servers choose their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._credentials.file_store import FileTokenStore
    from ._credentials.managed_user import ManagedUser
    from ._credentials.oauth2 import AuthorizationRequest, OAuth2
    from ._credentials.protocols import Credential, RenewingCredential
    from ._credentials.rotating_api_key import RotatingApiKey
    from ._credentials.static import AccessToken, ApiKey, OAuthClient
    from ._credentials.stores import MemoryTokenStore, TokenStore
    from ._credentials.tokens import Tokens

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

# Each is imported on first use: most clients need only an API key.
_HOMES = {
    "AccessToken": "static",
    "ApiKey": "static",
    "AuthorizationRequest": "oauth2",
    "Credential": "protocols",
    "FileTokenStore": "file_store",
    "ManagedUser": "managed_user",
    "MemoryTokenStore": "stores",
    "OAuth2": "oauth2",
    "OAuthClient": "static",
    "RenewingCredential": "protocols",
    "RotatingApiKey": "rotating_api_key",
    "TokenStore": "stores",
    "Tokens": "tokens",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"._credentials.{_HOMES[name]}", __package__), name)
    globals()[name] = value
    return value
