"""Cal.com's API v2 for asyncio and trio.

    async with CalcomClient() as cal:
        async for booking in cal.bookings.list(status=["upcoming"]):
            print(booking.uid, booking.start.astimezone())

Names are imported on first use; `calcom_async.models` has the API's types and imports each one separately.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import auth, errors, events, middleware, testing, webhooks
    from ._credentials.file_store import FileTokenStore
    from ._credentials.managed_user import ManagedUser
    from ._credentials.oauth2 import OAuth2
    from ._credentials.rotating_api_key import RotatingApiKey
    from ._credentials.static import AccessToken, ApiKey, OAuthClient
    from ._credentials.stores import MemoryTokenStore
    from ._credentials.tokens import Tokens
    from ._unset import UNSET, Unset
    from .client import CalcomClient
    from .errors import (
        APIConnectionError,
        APIError,
        APITimeoutError,
        AuthenticationError,
        AuthorizationError,
        BadRequestError,
        CalcomError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        ErrorDetail,
        InputError,
        Lookup,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        TokenRefreshError,
        UnprocessableEntityError,
        WebhookVerificationError,
    )
    from .pagination import Page, PageInfo, Pages
    from .rate_limit import RatePolicy
    from .reconcile import Reconciliation
    from .response import RateLimit, RateLimitWindow, Response
    from .retry import RetryPolicy
    from .secret import Secret

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AccessToken",
    "ApiKey",
    "AuthenticationError",
    "AuthorizationError",
    "BadRequestError",
    "CalcomClient",
    "CalcomError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ErrorDetail",
    "FileTokenStore",
    "InputError",
    "Lookup",
    "ManagedUser",
    "MemoryTokenStore",
    "NotFoundError",
    "OAuth2",
    "OAuthClient",
    "Page",
    "PageInfo",
    "Pages",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RateLimitWindow",
    "RatePolicy",
    "Reconciliation",
    "Response",
    "RetryPolicy",
    "RotatingApiKey",
    "Secret",
    "ServerError",
    "TokenRefreshError",
    "Tokens",
    "UnprocessableEntityError",
    "Unset",
    "WebhookVerificationError",
    "__version__",
    "auth",
    "errors",
    "events",
    "middleware",
    "testing",
    "webhooks",
]

_HOMES = {
    "_credentials.file_store": ("FileTokenStore",),
    "_credentials.managed_user": ("ManagedUser",),
    "_credentials.oauth2": ("OAuth2",),
    "_credentials.rotating_api_key": ("RotatingApiKey",),
    "_credentials.static": ("AccessToken", "ApiKey", "OAuthClient"),
    "_credentials.stores": ("MemoryTokenStore",),
    "_credentials.tokens": ("Tokens",),
    "_unset": ("UNSET", "Unset"),
    "client": ("CalcomClient",),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APITimeoutError",
        "AuthenticationError",
        "AuthorizationError",
        "BadRequestError",
        "CalcomError",
        "ConfigurationError",
        "ConflictError",
        "DecodeError",
        "ErrorDetail",
        "InputError",
        "Lookup",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "ServerError",
        "TokenRefreshError",
        "UnprocessableEntityError",
        "WebhookVerificationError",
    ),
    "pagination": ("Page", "PageInfo", "Pages"),
    "rate_limit": ("RatePolicy",),
    "reconcile": ("Reconciliation",),
    "response": ("RateLimit", "RateLimitWindow", "Response"),
    "retry": ("RetryPolicy",),
    "secret": ("Secret",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}
_MODULES = frozenset({"auth", "errors", "events", "middleware", "models", "operations", "testing", "webhooks"})


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
