from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.drive import CREDENTIALS
from support.evidence import CLIENT_SECRET, KEY, TOKEN, WEBHOOK_SECRET, Evidence

from calcom_async import CalcomClient, CalcomError, ConfigurationError, Secret
from calcom_async.auth import AccessToken, ApiKey, OAuthClient
from calcom_async.webhooks import verify


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": -1},
        {"retry": 3},
        {"rate_limit": 3},
        {"reconcile": True},
        {"base_url": "ftp://x"},
        {"headers": {"authorization": "x"}},
        {"contract": "x"},
        {"on_event": 1},
        {"max_connections": 0},
        {"middleware": [1]},
        {"http_client": 1},
        {"transport": 1},
        {"auth": 1},
        {"auth": KEY},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_settings_that_do_not_add_up(settings: dict[str, Any], evidence: Evidence) -> None:
    for credential in CREDENTIALS.values():
        with pytest.raises(ConfigurationError) as caught:
            CalcomClient(**{**credential, **settings})
        evidence.error("settings", caught.value)


@pytest.mark.parametrize("change", ["{} and more", "Bearer {}", "{}é", '"{}"\n x'])
def test_credentials_that_cannot_be_sent(change: str, evidence: Evidence) -> None:
    key, token, secret = (change.format(text) for text in (KEY, TOKEN, CLIENT_SECRET))
    for make in (
        lambda: CalcomClient(key),
        lambda: CalcomClient(access_token=token),
        lambda: CalcomClient(client_id="x", client_secret=secret),
        lambda: CalcomClient(client_id="x", client_secret=CLIENT_SECRET, api_key=key),
        lambda: CalcomClient(client_secret=CLIENT_SECRET),
        lambda: CalcomClient(KEY, access_token=TOKEN),
        lambda: ApiKey(key),
        lambda: AccessToken(token),
        lambda: OAuthClient("x", secret),
        lambda: OAuthClient("x y", CLIENT_SECRET),
        lambda: CalcomClient(Secret(key)),
    ):
        with pytest.raises(ConfigurationError) as caught:
            make()
        evidence.error("a bad credential", caught.value)


@pytest.mark.parametrize("wrong", [KEY.encode(), [KEY], {"key": KEY}])
def test_credentials_of_the_wrong_type(wrong: Any, evidence: Evidence) -> None:
    for make in (
        lambda: CalcomClient(wrong),
        lambda: CalcomClient(access_token=wrong),
        lambda: CalcomClient(client_id="x", client_secret=wrong),
        lambda: ApiKey(wrong),
        lambda: AccessToken(wrong),
        lambda: OAuthClient("x", wrong),
    ):
        with pytest.raises(ConfigurationError, match=f"must be a string, not {type(wrong).__name__}") as caught:
            make()
        evidence.error("a bad credential", caught.value)


@pytest.mark.parametrize(
    "variables",
    [
        {"CAL_API_KEY": f"{KEY} x"},
        {"CAL_CLIENT_ID": "x", "CAL_SECRET_KEY": f"{CLIENT_SECRET} x"},
        {"CAL_SECRET_KEY": CLIENT_SECRET},
        {"CAL_API_KEY": KEY, "CAL_CLIENT_ID": "x"},
    ],
)
def test_environments_that_do_not_add_up(
    variables: dict[str, str], evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        CalcomClient()
    evidence.error("a bad environment", caught.value)


@pytest.mark.parametrize("content", [f"{KEY} x", f"CAL_API_KEY={KEY}\nx", f"{KEY}é"])
def test_key_files_that_hold_no_key(
    content: str, evidence: Evidence, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / ".config" / "calcom" / "api_key"
    file.parent.mkdir(parents=True)
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="key file") as caught:
        CalcomClient()
    evidence.error("a bad key file", caught.value)


@pytest.mark.parametrize("secret", [WEBHOOK_SECRET, Secret(WEBHOOK_SECRET)])
def test_deliveries_that_are_not_signed(secret: str | Secret, evidence: Evidence) -> None:
    for body, signature in ((b"{}", None), (b"{}", "no-secret-provided"), (b"{}", "0" * 64), ("{}", "0" * 64)):
        with pytest.raises(CalcomError) as caught:
            verify(body, signature, secret)  # type: ignore[arg-type]
        evidence.error("a delivery", caught.value)


def test_the_right_signature_is_not_told_either(evidence: Evidence) -> None:
    import hmac

    right = hmac.new(WEBHOOK_SECRET.encode(), b"{}", "sha256").hexdigest()
    with pytest.raises(CalcomError) as caught:
        verify(b"{}", "0" * 64, WEBHOOK_SECRET)
    evidence.error("a delivery", caught.value)
    assert not [where for where, text in evidence.seen if right in text]


def test_credentials(evidence: Evidence) -> None:
    for credential in (
        ApiKey(KEY),
        AccessToken(TOKEN),
        OAuthClient("x", CLIENT_SECRET),
        OAuthClient("x", CLIENT_SECRET, bearer=ApiKey(KEY)),
    ):
        evidence.thing("a credential", credential)
        evidence.within("a credential", credential)
        evidence.thing("its headers", credential.headers())
