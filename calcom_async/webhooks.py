"""Deliveries from Cal.com: is it really them?

Verify the raw body, before any parsing: the signature covers its bytes, and JSON that was parsed and written again has
others. Deliveries carry no timestamp and no id, so a signature does not protect against an old one sent again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import InputError, WebhookVerificationError
from .secret import Secret, seal

if TYPE_CHECKING:
    from typing import Final

__all__ = ["SIGNATURE_HEADER", "verify"]

SIGNATURE_HEADER: Final = "X-Cal-Signature-256"

# What the header says on deliveries of a webhook that was set up without a secret.
_NO_SECRET = "no-secret-provided"


def verify(body: bytes, signature: str | None, secret: str | Secret) -> None:
    """Return if `signature`, the delivery's `X-Cal-Signature-256` header, is that of `body` under the webhook's secret.

    Raises WebhookVerificationError otherwise: answer such a delivery with 400 and do nothing else. Raises InputError
    for an empty secret or a body that is no longer bytes. See https://cal.com/docs/core-features/webhooks
    """
    secret = seal(secret)
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise InputError(f"body must be the raw bytes of the delivery, not parsed ones ({type(body).__name__})")
    if not secret or not isinstance(secret, Secret):
        raise InputError("secret must be text, and not empty: anyone could sign with that")
    if not signature:
        raise WebhookVerificationError(f"the delivery has no {SIGNATURE_HEADER} header")
    if signature == _NO_SECRET:
        raise WebhookVerificationError("the delivery is not signed: give the webhook a secret in Cal.com's settings")
    if not _signed(body, signature, secret):
        raise WebhookVerificationError("the signature is not that of this body under this secret")


def _signed(body: bytes, signature: str, secret: Secret) -> bool:
    # A frame of its own: no traceback leads through it, and the right signature is as good as the secret.
    import hmac

    expected = hmac.digest(secret.reveal().encode(), body, "sha256").hex()
    # As bytes, for a comparison of text refuses what is not ASCII.
    return hmac.compare_digest(expected.encode(), signature.strip().lower().encode("utf-8", "replace"))
