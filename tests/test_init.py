from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import calcom_async

PUBLIC = [
    "APIConnectionError", "APIError", "APITimeoutError", "AccessToken", "ApiKey", "AuthenticationError",
    "AuthorizationError", "BadRequestError", "CalcomClient", "CalcomError", "ConfigurationError", "ConflictError",
    "DecodeError", "ErrorDetail", "FileTokenStore", "InputError", "Lookup", "ManagedUser", "MemoryTokenStore",
    "NotFoundError", "OAuth2", "OAuthClient", "Page", "PageInfo", "Pages", "PermissionDeniedError", "RateLimit",
    "RateLimitError", "RateLimitWindow", "RatePolicy", "Reconciliation", "Response", "RetryPolicy", "RotatingApiKey",
    "Secret", "ServerError", "TokenRefreshError", "Tokens", "UNSET", "UnprocessableEntityError", "Unset",
    "WebhookVerificationError", "__version__", "auth", "errors", "events", "middleware", "testing", "webhooks",
]  # fmt: skip


def test_the_public_names() -> None:
    assert sorted(calcom_async.__all__) == sorted(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_each_is_there(name: str) -> None:
    value = getattr(calcom_async, name)
    assert value is getattr(calcom_async, name)
    assert name in dir(calcom_async)
    if isinstance(value, type):
        assert value.__name__ == name
    if isinstance(value, ModuleType):
        assert all(hasattr(value, public) for public in value.__all__)


def test_every_error_is_exported() -> None:
    tree = {name for name in calcom_async.errors.__all__ if name.endswith("Error")}
    assert tree <= set(calcom_async.__all__)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'calcom_async' has no attribute 'Nope'"):
        _ = calcom_async.Nope


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys, calcom_async\n"
        "loaded = {name for name in sys.modules if name.startswith(('calcom_async.', 'httpx', 'anyio', 'attr'))}\n"
        "assert loaded == {'calcom_async._version'}, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_webhooks_load_no_http_library_and_no_framework() -> None:
    code = (
        "import sys, calcom_async.webhooks\n"
        "loaded = {name.split('.')[0] for name in sys.modules} & {'httpx', 'starlette', 'fastapi', 'uvicorn'}\n"
        "assert not loaded, loaded\n"
        "models = {name for name in sys.modules if name.startswith('calcom_async.models.')}\n"
        "assert not models, models\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
