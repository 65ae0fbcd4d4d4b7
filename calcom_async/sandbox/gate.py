"""Check a request before it reaches a handler: credential, version and body."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Any

from .._constants import API_VERSION_HEADER, AUTHORIZATION_HEADER, CLIENT_ID_HEADER, CLIENT_SECRET_HEADER
from .errors import bad_request, unauthorized, unexpected

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Auth

BODY_LIMIT = 100 * 1024
_KEY_PREFIX = "cal_"
_VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04")


def select_version(headers: Mapping[str, str]) -> str:
    """The version that serves a request: the oldest if the header is missing or unknown."""
    requested = headers.get(API_VERSION_HEADER, "")
    return requested if requested in _VERSIONS else _VERSIONS[0]


def get_token(headers: Mapping[str, str]) -> str:
    """The credential, with or without `Bearer`; empty if there is none."""
    return headers.get(AUTHORIZATION_HEADER, "").removeprefix("Bearer ").strip()


def check_key(headers: Mapping[str, str], api_key: str) -> None:
    """Reject an invalid API key; even public operations do."""
    token = get_token(headers)
    if token.startswith(_KEY_PREFIX) and not _same(token, api_key):
        raise unauthorized("CustomThrottlerGuard - Invalid API Key")


def authenticate(headers: Mapping[str, str], api_key: str, auth: Auth) -> bool:
    """Whether the caller is the user. Raises if not and the operation requires it."""
    token = get_token(headers)
    if _same(token, api_key):
        return True
    if auth != "required":
        return False
    client_id, secret = CLIENT_ID_HEADER in headers, CLIENT_SECRET_HEADER in headers
    if client_id and secret:
        raise unauthorized("ApiAuthStrategy - oAuth client - Invalid client secret")
    if token:
        raise unauthorized("ApiAuthStrategy - access token - Invalid Access Token.")
    if client_id:
        raise unauthorized(
            "ApiAuthStrategy - Only 'x-cal-client-id' header provided. Please also provide 'x-cal-secret-key' header "
            "or Auth bearer token as 'Authentication' header"
        )
    raise unauthorized(
        "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth "
        "client credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"
    )


def _same(token: str, api_key: str) -> bool:
    return hmac.compare_digest(token.encode(), api_key.encode())


def parse_body(headers: Mapping[str, str], raw: bytes) -> dict[str, Any]:
    """The JSON object of a request; empty if the content type is not JSON or the body is not an object."""
    if len(raw) > BODY_LIMIT:
        raise unexpected(413, "request entity too large")
    if not raw or "json" not in headers.get("content-type", ""):
        return {}
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise bad_request("Unexpected token in JSON") from None
    try:
        body = json.loads(text)
    except json.JSONDecodeError as error:
        raise bad_request(_json_error(text, error)) from None
    return body if isinstance(body, dict) else {}


def _json_error(text: str, error: json.JSONDecodeError) -> str:
    if error.pos >= len(text) or error.msg.startswith("Unterminated"):
        return "Unexpected end of JSON input"
    return f"Unexpected token {text[error.pos]} in JSON at position {error.pos}"
