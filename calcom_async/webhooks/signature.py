"""Is a delivery really from Cal.com?

Rules that hold here:

* The signature covers the raw bytes: JSON that was parsed and written again has others.
* Comparing takes as long for a wrong signature as for a right one, whichever of several secrets it is.
* A secret is wrapped before anything can be raised: no frame of ours holds one in the clear.
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
"""A webhook's secret, or the old and the new one while it is being changed."""

# What the header says on deliveries of a webhook that was set up without a secret.
_NO_SECRET = "no-secret-provided"

# Not Cal.com's own; proxies and other senders' libraries write it.
_PREFIX = "sha256="

_LENGTH = 64


def verify(body: bytes, signature: str | None, secret: Secrets | None = None) -> None:
    """Return if `signature`, the delivery's `X-Cal-Signature-256` header, is that of `body` under the webhook's secret.

    Several secrets may be given, of which one has to fit; None stands for the one in `CAL_WEBHOOK_SECRET`. The hex
    digits may be small or capital, and `sha256=` may stand before them. Raises WebhookVerificationError where the
    signature is missing or another: answer such a delivery with 401 and do nothing else. Raises InputError for a body
    that is not the raw bytes, ConfigurationError without a secret.
    """
    secrets, problem = wrapped(secret)
    del secret
    if problem:
        raise ConfigurationError(problem)
    check(body, signature, secrets)


def check(body: bytes, signature: str | None, secrets: tuple[Secret, ...]) -> None:
    """`verify` with secrets that were wrapped before."""
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InputError(f"body must be the raw bytes of the delivery, not text or parsed ({type(body).__name__})")
    if signature is not None and not isinstance(signature, str):
        raise InputError(f"signature must be the text of the {SIGNATURE_HEADER} header, not {type(signature).__name__}")
    digest = (signature or "").strip().removeprefix(_PREFIX)
    if not digest:
        raise WebhookVerificationError(f"the delivery has no {SIGNATURE_HEADER} header")
    if digest == _NO_SECRET:
        raise WebhookVerificationError("the delivery is not signed: give the webhook a secret in Cal.com's settings")
    if len(digest) != _LENGTH or not digest.isascii():
        raise WebhookVerificationError(f"the {SIGNATURE_HEADER} header is not {_LENGTH} hexadecimal digits")
    if not _signed(body, digest, secrets):
        raise WebhookVerificationError("the signature is not that of this body under this secret")


def _signed(body: bytes, digest: str, secrets: tuple[Secret, ...]) -> bool:
    """Whether one of the secrets signs the body so. It raises nothing, for its variables are what a forger wants."""
    import hmac

    # A digest in capitals is taken, one in both is not: nobody writes that.
    given = (digest.lower() if digest == digest.upper() else digest).encode()
    found = False
    for secret in secrets:
        found |= hmac.compare_digest(hmac.digest(secret.reveal().encode(), body, "sha256").hex().encode(), given)
    return found


def wrapped(secret: Secrets | None) -> tuple[tuple[Secret, ...], str]:
    """The secrets, from the environment if there is none, and what is wrong with them, to be raised by the caller.

    Not raised here, where they stand in the clear.
    """
    if secret is None:
        text = os.environ.get(ENV_WEBHOOK_SECRET)
        if not text:
            return (), f"no webhook secret: pass secret=, or set {ENV_WEBHOOK_SECRET}"
        return _wrapped_all([text])
    if isinstance(secret, (str, Secret)):
        return _wrapped_all([secret])
    several: object = secret
    if isinstance(several, (bytes, bytearray)) or not isinstance(several, Iterable):
        return (), f"secret must be text, a Secret or several of them, not {type(several).__name__}"
    given = list(several)
    return _wrapped_all(given) if given else ((), "secret is an empty list: pass at least one")


def _wrapped_all(given: list[Any]) -> tuple[tuple[Secret, ...], str]:
    for secret in given:
        if not isinstance(secret, (str, Secret)):
            return (), f"secret must be text or a Secret, not {type(secret).__name__}"
        if not secret:
            return (), "secret must not be empty: anyone could sign with that"
    secrets = tuple(Secret.of(secret) for secret in given)
    if any(_is_broken(secret) for secret in secrets):
        return (), "secret holds text that UTF-8 cannot carry (a lone surrogate)"
    return secrets, ""


def _is_broken(secret: Secret) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in secret.reveal())
