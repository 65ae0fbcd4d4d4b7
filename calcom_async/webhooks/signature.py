"""Verify that a delivery was signed by Cal.com.

Rules of this module:

* The signature covers the raw bytes. JSON that was parsed and serialized again has different bytes.
* Comparison takes constant time: neither whether the signature matches nor which secret it matches affects it.
* Secrets are wrapped before anything can be raised, so no traceback holds one as plain text in our frames.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from .._constants import ENV_WEBHOOK_SECRET
from ..errors import ConfigurationError, InputError, WebhookVerificationError
from ..secret import Secret

if TYPE_CHECKING:
    from typing import Final

__all__ = ["SIGNATURE_HEADER", "Secrets", "verify"]

SIGNATURE_HEADER: Final = "X-Cal-Signature-256"

Secrets: TypeAlias = "str | Secret | Iterable[str | Secret]"
"""A webhook's secret, or several: both the old and the new one while it is being rotated."""

# The header's value if the webhook has no secret.
_NO_SECRET = "no-secret-provided"

# Cal.com does not send this prefix; proxies and other senders do.
_PREFIX = "sha256="

_LENGTH = 64


def verify(body: bytes, signature: str | None, secret: Secrets | None = None) -> None:
    """Check that `signature`, the `X-Cal-Signature-256` header, matches `body` under the webhook's secret.

    If several secrets are given, one has to match; None means the one in `CAL_WEBHOOK_SECRET`. The hex digits may be
    lowercase or uppercase, with or without a `sha256=` prefix. Returns None if the signature is valid. Raises
    WebhookVerificationError if it is missing or wrong: respond with 401 and do nothing else. Raises InputError if the
    body is not bytes, and ConfigurationError if there is no secret.
    """
    secrets, problem = wrap_secrets(secret)
    del secret
    if problem:
        raise ConfigurationError(problem)
    check(body, signature, secrets)


def check(body: bytes, signature: str | None, secrets: tuple[Secret, ...]) -> None:
    """`verify`, with secrets that are already wrapped."""
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InputError(f"body must be the raw bytes of the delivery, not text or parsed JSON ({type(body).__name__})")
    if signature is not None and not isinstance(signature, str):
        raise InputError(f"signature must be the {SIGNATURE_HEADER} header as a str, not {type(signature).__name__}")
    digest = (signature or "").strip().removeprefix(_PREFIX)
    if not digest:
        raise WebhookVerificationError(f"the delivery has no {SIGNATURE_HEADER} header")
    if digest == _NO_SECRET:
        raise WebhookVerificationError("the delivery is not signed: set a secret for the webhook in Cal.com's settings")
    if len(digest) != _LENGTH or not digest.isascii():
        raise WebhookVerificationError(f"the {SIGNATURE_HEADER} header is not {_LENGTH} hexadecimal digits")
    if not _matches(body, digest, secrets):
        raise WebhookVerificationError("the signature does not match the body and the secret")


def _matches(body: bytes, digest: str, secrets: tuple[Secret, ...]) -> bool:
    """Whether the signature matches under one of the secrets.

    It must not raise: its local variables are what a forger needs.
    """
    import hmac

    # All lowercase or all uppercase; no sender mixes them, so mixed case is not accepted.
    received = (digest.lower() if digest == digest.upper() else digest).encode()
    found = False
    for secret in secrets:
        found |= hmac.compare_digest(hmac.digest(secret.reveal().encode(), body, "sha256").hex().encode(), received)
    return found


def wrap_secrets(secret: Secrets | None) -> tuple[tuple[Secret, ...], str]:
    """Wrap the secrets, or the one in the environment. Also returns what is wrong with them, for the caller to raise.

    Raising here would put them, as plain text, into the traceback.
    """
    if secret is None:
        text = os.environ.get(ENV_WEBHOOK_SECRET)
        if not text:
            return (), f"no webhook secret: pass secret=, or set {ENV_WEBHOOK_SECRET}"
        return _wrap_all([text])
    if isinstance(secret, (str, Secret)):
        return _wrap_all([secret])
    several: object = secret
    if isinstance(several, (bytes, bytearray)) or not isinstance(several, Iterable):
        return (), f"secret must be a str, a Secret or an iterable of them, not {type(several).__name__}"
    given = list(several)
    return _wrap_all(given) if given else ((), "secret is empty: pass at least one")


def _wrap_all(given: list[Any]) -> tuple[tuple[Secret, ...], str]:
    for secret in given:
        if not isinstance(secret, (str, Secret)):
            return (), f"secret must be a str or a Secret, not {type(secret).__name__}"
        if not secret:
            return (), "secret must not be empty: anyone could sign with an empty secret"
    secrets = tuple(Secret.of(secret) for secret in given)
    if any(_has_surrogate(secret) for secret in secrets):
        return (), "secret contains a lone surrogate, which UTF-8 cannot encode"
    return secrets, ""


def _has_surrogate(secret: Secret) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in secret.reveal())
