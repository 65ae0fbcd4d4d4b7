from __future__ import annotations

import hashlib
import hmac
from typing import Any

import pytest

from calcom_async import InputError, Secret, WebhookVerificationError
from calcom_async.webhooks import verify

BODY = '{"triggerEvent":"BOOKING_CREATED","payload":{"title":"Zoë"}}'.encode()
SECRET = "wh-s3cret"
SIGNATURE = hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("secret", [SECRET, Secret(SECRET)])
@pytest.mark.parametrize("signature", [SIGNATURE, SIGNATURE.upper(), f" {SIGNATURE}\n"])
def test_a_signed_delivery_passes(secret: Any, signature: str) -> None:
    verify(BODY, signature, secret)
    verify(bytearray(BODY), signature, secret)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "signature", "secret", "problem"),
    [
        (BODY + b" ", SIGNATURE, SECRET, "not that of this body"),
        (BODY, SIGNATURE, "other", "not that of this body"),
        (BODY, SIGNATURE[:-1], SECRET, "not that of this body"),
        (BODY, "é" * 64, SECRET, "not that of this body"),
        (BODY, "\ud800", SECRET, "not that of this body"),
        (BODY, None, SECRET, "has no X-Cal-Signature-256"),
        (BODY, "", SECRET, "has no X-Cal-Signature-256"),
        (BODY, "no-secret-provided", SECRET, "is not signed"),
    ],
)
def test_any_other_does_not(body: bytes, signature: str | None, secret: str, problem: str) -> None:
    with pytest.raises(WebhookVerificationError, match=problem) as caught:
        verify(body, signature, secret)
    assert SIGNATURE not in str(caught.value)
    assert secret not in str(caught.value)


def test_an_empty_secret_verifies_nothing() -> None:
    forged = hmac.new(b"", BODY, hashlib.sha256).hexdigest()
    for secret in ("", Secret("")):
        with pytest.raises(InputError, match="anyone could sign"):
            verify(BODY, forged, secret)


def test_a_parsed_body_is_refused() -> None:
    with pytest.raises(InputError, match="raw bytes"):
        verify(BODY.decode(), SIGNATURE, SECRET)  # type: ignore[arg-type]
