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
        (BODY + b" ", SIGNATURE, SECRET, "does not match the body"),
        (b"", SIGNATURE, SECRET, "does not match the body"),
        (BODY, SIGNATURE, "other", "does not match the body"),
        (BODY, SIGNATURE, ["other", "another"], "does not match the body"),
        (BODY, SIGNATURE.capitalize() if SIGNATURE[0].isalpha() else "F" + SIGNATURE[1:], SECRET, "does not match"),
        (BODY, SIGNATURE[:-1], SECRET, "not 64 hexadecimal digits"),
        (BODY, SIGNATURE + "0", SECRET, "not 64 hexadecimal digits"),
        (BODY, f"sha1={SIGNATURE}", SECRET, "not 64 hexadecimal digits"),
        (BODY, f"sha256=sha256={SIGNATURE}", SECRET, "not 64 hexadecimal digits"),
        (BODY, "é" * 64, SECRET, "not 64 hexadecimal digits"),
        (BODY, "\ud800" * 64, SECRET, "not 64 hexadecimal digits"),
        (BODY, "g" * 64, SECRET, "does not match the body"),
        (BODY, None, SECRET, "has no X-Cal-Signature-256"),
        (BODY, "", SECRET, "has no X-Cal-Signature-256"),
        (BODY, "sha256=", SECRET, "has no X-Cal-Signature-256"),
        (BODY, "no-secret-provided", SECRET, "is not signed"),
        (BODY, "no-secret-provided", "no-secret-provided", "is not signed"),
    ],
)
def test_invalid_signatures(body: bytes, signature: str | None, secret: Any, problem: str) -> None:
    with pytest.raises(WebhookVerificationError, match=problem) as caught:
        verify(body, signature, secret)
    assert SIGNATURE not in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("name", SIGNED)
def test_recorded_deliveries_are_valid(name: str) -> None:
    delivery = SIGNED[name]
    verify(delivery.body, delivery.headers[SIGNATURE_HEADER], delivery.secret)


def test_a_recorded_delivery_of_a_webhook_without_a_secret() -> None:
    delivery = RECORDED["custom_template"]
    with pytest.raises(WebhookVerificationError, match="set a secret for the webhook"):
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
        with pytest.raises(ConfigurationError, match="pass secret=, or set CAL_WEBHOOK_SECRET"):
            verify(BODY, SIGNATURE)

    @pytest.mark.parametrize("secret", ["", Secret(""), [""], [SECRET, Secret("")]])
    def test_an_empty_secret_is_rejected(self, secret: Any) -> None:
        with pytest.raises(ConfigurationError, match="anyone could sign"):
            verify(BODY, sign(BODY, ""), secret)

    @pytest.mark.parametrize("secret", [b"bytes", 7, [b"bytes"], [SECRET, None], [], "\ud800"])
    def test_invalid_secrets(self, secret: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"^secret "):
            verify(BODY, SIGNATURE, secret)


@pytest.mark.parametrize("body", [BODY.decode(), {"triggerEvent": "BOOKING_CREATED"}, None])
def test_a_body_that_is_not_bytes_is_rejected(body: Any) -> None:
    with pytest.raises(InputError, match="raw bytes"):
        verify(body, SIGNATURE, SECRET)


def test_a_signature_that_is_not_a_str_is_rejected() -> None:
    with pytest.raises(InputError, match="must be the X-Cal-Signature-256 header as a str, not bytes"):
        verify(BODY, SIGNATURE.encode(), SECRET)  # type: ignore[arg-type]


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
