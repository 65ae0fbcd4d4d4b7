"""A delivery is valid only with the signature of its bytes under one of the secrets."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from calcom_async import ConfigurationError, InputError, Secret, WebhookVerificationError
from calcom_async.webhooks import SIGNATURE_HEADER, WebhookReceiver, parse, verify

from .deliveries import RECORDED, SIGNED, sign

BODY = '{"triggerEvent":"BOOKING_CREATED","payload":{"title":"Zoë"}}'.encode()
SECRET = "wh-s3cret"
SIGNATURE = sign(BODY, SECRET)

MISMATCH = "the signature does not match the body and the secret"
MALFORMED = "the X-Cal-Signature-256 header is not 64 hexadecimal digits"
MISSING = "the delivery has no X-Cal-Signature-256 header"
UNSIGNED = "the delivery is not signed: set a secret for the webhook in Cal.com's settings"


@pytest.mark.parametrize("secret", [SECRET, Secret(SECRET), ["old", SECRET], [Secret(SECRET), "new"], (SECRET,)])
@pytest.mark.parametrize(
    "signature", [SIGNATURE, SIGNATURE.upper(), f" {SIGNATURE}\n", f"sha256={SIGNATURE}"], ids=str.__len__
)
def test_a_valid_signature(secret: Any, signature: str) -> None:
    verify(BODY, signature, secret)
    verify(bytearray(BODY), signature, secret)  # type: ignore[arg-type]
    verify(memoryview(BODY), signature, secret)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "signature", "secret", "problem"),
    [
        (BODY + b" ", SIGNATURE, SECRET, MISMATCH),
        (b"", SIGNATURE, SECRET, MISMATCH),
        (BODY, SIGNATURE, "other", MISMATCH),
        (BODY, SIGNATURE, ["other", "another"], MISMATCH),
        (BODY, SIGNATURE.capitalize() if SIGNATURE[0].isalpha() else "F" + SIGNATURE[1:], SECRET, MISMATCH),
        (BODY, SIGNATURE[:-1], SECRET, MALFORMED),
        (BODY, SIGNATURE + "0", SECRET, MALFORMED),
        (BODY, f"sha1={SIGNATURE}", SECRET, MALFORMED),
        (BODY, f"sha256=sha256={SIGNATURE}", SECRET, MALFORMED),
        (BODY, "é" * 64, SECRET, MALFORMED),
        (BODY, "\ud800" * 64, SECRET, MALFORMED),
        (BODY, "g" * 64, SECRET, MISMATCH),
        (BODY, None, SECRET, MISSING),
        (BODY, "", SECRET, MISSING),
        (BODY, "sha256=", SECRET, MISSING),
        (BODY, "no-secret-provided", SECRET, UNSIGNED),
        (BODY, "no-secret-provided", "no-secret-provided", UNSIGNED),
    ],
)
def test_invalid_signatures(body: bytes, signature: str | None, secret: Any, problem: str) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        verify(body, signature, secret)
    assert str(caught.value) == problem


@pytest.mark.parametrize("name", SIGNED)
def test_recorded_deliveries_are_valid(name: str) -> None:
    delivery = SIGNED[name]
    verify(delivery.body, delivery.headers[SIGNATURE_HEADER], delivery.secret)


def test_a_recorded_delivery_of_a_webhook_without_a_secret() -> None:
    delivery = RECORDED["custom_template"]
    with pytest.raises(WebhookVerificationError, match=UNSIGNED):
        verify(delivery.body, delivery.headers[SIGNATURE_HEADER], "any")


def flips(data: bytes) -> list[bytes]:
    """Copies of the data, each with one bit flipped."""
    number = int.from_bytes(data)
    return [(number ^ (1 << bit)).to_bytes(len(data)) for bit in range(len(data) * 8)]


@pytest.mark.parametrize("name", SIGNED)
def test_no_bit_of_the_body_can_be_flipped(name: str) -> None:
    delivery = SIGNED[name]
    signature = delivery.headers[SIGNATURE_HEADER]
    changed = flips(delivery.body)
    assert len(changed) > 10_000
    for body in changed:
        with pytest.raises(WebhookVerificationError):
            verify(body, signature, delivery.secret)


@pytest.mark.parametrize("name", SIGNED)
def test_no_bit_of_the_signature_can_be_flipped(name: str) -> None:
    delivery = SIGNED[name]
    changed = flips(delivery.headers[SIGNATURE_HEADER].encode())
    assert len(changed) == 512
    for signature in changed:
        with pytest.raises(WebhookVerificationError):
            verify(delivery.body, signature.decode("latin-1"), delivery.secret)


class TestSecrets:
    """Sources of the secret, and invalid secrets."""

    def test_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
        verify(BODY, SIGNATURE)
        with pytest.raises(WebhookVerificationError):
            verify(BODY, SIGNATURE, "the argument overrides the environment")

    @pytest.mark.parametrize("value", [None, ""])
    def test_no_secret(self, monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
        if value is not None:
            monkeypatch.setenv("CAL_WEBHOOK_SECRET", value)
        with pytest.raises(ConfigurationError) as caught:
            verify(BODY, SIGNATURE)
        assert str(caught.value) == "no webhook secret: pass secret=, or set CAL_WEBHOOK_SECRET"

    @pytest.mark.parametrize("secret", ["", Secret(""), [""], [SECRET, Secret("")]])
    def test_an_empty_secret_is_rejected(self, secret: Any) -> None:
        with pytest.raises(ConfigurationError) as caught:
            verify(BODY, sign(BODY, ""), secret)
        assert str(caught.value) == "secret must not be empty: anyone could sign with an empty secret"

    @pytest.mark.parametrize(
        ("secret", "problem"),
        [
            (b"bytes", "must be a str, a Secret or an iterable of them, not bytes"),
            (bytearray(b"bytes"), "must be a str, a Secret or an iterable of them, not bytearray"),
            (7, "must be a str, a Secret or an iterable of them, not int"),
            ([b"bytes"], "must be a str or a Secret, not bytes"),
            ([SECRET, None], "must be a str or a Secret, not NoneType"),
            ([], "is empty: pass at least one"),
            ("a\ud800", "contains a lone surrogate, which UTF-8 cannot encode"),
            ([SECRET, "a\udfff"], "contains a lone surrogate, which UTF-8 cannot encode"),
        ],
    )
    def test_invalid_secrets(self, secret: Any, problem: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            verify(BODY, SIGNATURE, secret)
        assert str(caught.value) == f"secret {problem}"

    @pytest.mark.parametrize("secret", ["\ud7ff", "\ue000", "\U0010ffff", "naïve"])
    def test_any_text_can_be_a_secret(self, secret: str) -> None:
        verify(BODY, sign(BODY, secret), iter([secret]))


@pytest.mark.parametrize("body", [BODY.decode(), {"triggerEvent": "BOOKING_CREATED"}, None])
def test_a_body_that_is_not_bytes_is_rejected(body: Any) -> None:
    with pytest.raises(InputError) as caught:
        verify(body, SIGNATURE, SECRET)
    problem = "body must be the raw bytes of the delivery, not text or parsed JSON"
    assert str(caught.value) == f"{problem} ({type(body).__name__})"


def test_a_signature_that_is_not_a_str_is_rejected() -> None:
    with pytest.raises(InputError) as caught:
        verify(BODY, SIGNATURE.encode(), SECRET)  # type: ignore[arg-type]
    assert str(caught.value) == "signature must be the X-Cal-Signature-256 header as a str, not bytes"


@pytest.mark.parametrize("secrets", [["wh-first", "wh-second"], ["wh-first", 7], "wh-first", ["wh-first", ""]])
@pytest.mark.parametrize("how", ["verify", "parse", "receiver"])
def test_no_frame_holds_a_secret(secrets: Any, how: str) -> None:
    try:
        if how == "verify":
            verify(BODY, SIGNATURE, secrets)
        elif how == "parse":
            parse(BODY, {SIGNATURE_HEADER: SIGNATURE}, secret=secrets)
        else:
            WebhookReceiver(secret=secrets, max_body=-1)
    except (WebhookVerificationError, ConfigurationError) as error:
        walked = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
        frames = [frame for frame in walked if frame.f_globals["__name__"].startswith("calcom_async.")]
        assert frames
        rendered = " ".join(repr(frame.f_locals) for frame in frames)
        assert "wh-first" not in rendered
        assert sign(BODY, "wh-first") not in rendered
    else:
        pytest.fail("nothing was raised")
