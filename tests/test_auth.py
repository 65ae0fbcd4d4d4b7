from __future__ import annotations

import pickle
from typing import Any

import pytest

from calcom_async import AccessToken, ApiKey, ConfigurationError, OAuthClient, Secret
from calcom_async.auth import Credential

pytestmark = pytest.mark.anyio

SECRET = "s3cret-0123456789"


def plain(credential: Credential) -> dict[str, str]:
    return {name: value.reveal() for name, value in credential.headers().items()}


def test_the_headers_of_each() -> None:
    assert plain(ApiKey(SECRET)) == plain(AccessToken(Secret(SECRET))) == {"authorization": f"Bearer {SECRET}"}
    both = {"x-cal-client-id": "client", "x-cal-secret-key": SECRET}
    assert plain(OAuthClient("client", SECRET)) == both
    assert plain(OAuthClient("client", SECRET, bearer=ApiKey("k"))) == {"authorization": "Bearer k", **both}


@pytest.mark.parametrize("credential", [ApiKey(SECRET), AccessToken(SECRET), OAuthClient("client", SECRET)])
def test_secrets_are_masked_and_not_pickled(credential: Credential) -> None:
    for shown in (repr(credential), str(credential), repr(credential.headers())):
        assert SECRET not in shown
        assert "***" in shown
    with pytest.raises(TypeError, match="in plain text"):
        pickle.dumps(credential)


@pytest.mark.parametrize("credential", [ApiKey(SECRET), AccessToken(SECRET), OAuthClient("client", SECRET)])
def test_credentials_do_not_change(credential: Credential) -> None:
    with pytest.raises(AttributeError, match="does not change"):
        credential.key = Secret("x")  # type: ignore[attr-defined]


def test_equality() -> None:
    assert ApiKey(SECRET) == ApiKey(f" {SECRET}\n")
    assert ApiKey(SECRET) != ApiKey("other")
    assert ApiKey(SECRET) != AccessToken(SECRET)


@pytest.mark.parametrize("make", [ApiKey, AccessToken, lambda value: OAuthClient("client", value)])
@pytest.mark.parametrize(
    ("value", "problem"),
    [("", "is empty"), (" \n", "is empty"), ("Bearer s3cret", "a space"), ("s3cret\r\nx: y", "a line break"),
     ("s3crét", "outside ASCII"), (3, "must be a string, not int")],
)  # fmt: skip
def test_values_that_no_header_can_carry_are_rejected_and_not_quoted(make: Any, value: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        make(value)
    assert "s3c" not in str(caught.value)


def test_the_error_names_the_setting() -> None:
    with pytest.raises(ConfigurationError, match="the API key is empty"):
        ApiKey("")
    with pytest.raises(ConfigurationError, match="the OAuth client id is empty"):
        OAuthClient("", SECRET)
