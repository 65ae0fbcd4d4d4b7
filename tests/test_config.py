from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from calcom_async import AccessToken, ApiKey, CalcomClient, ConfigurationError, OAuthClient, RetryPolicy
from calcom_async._config import base_url_from, credential_from, headers_from


def found(**given: Any) -> Any:
    names = ("api_key", "access_token", "client_id", "client_secret", "auth")
    return credential_from(*(given.get(name) for name in names))


@pytest.fixture
def key_file() -> Path:
    path = Path("~/.config/calcom/api_key").expanduser()
    path.parent.mkdir(parents=True)
    return path


# -- credentials


def test_explicit_credentials() -> None:
    assert found(api_key="k") == ApiKey("k")
    assert found(access_token="t") == AccessToken("t")
    assert found(client_id="i", client_secret="s") == OAuthClient("i", "s")
    assert found(client_id="i", client_secret="s", access_token="t") == OAuthClient("i", "s", bearer=AccessToken("t"))
    assert found(auth=ApiKey("k")) == ApiKey("k")


def test_arguments_override_the_environment_which_overrides_the_key_file(
    monkeypatch: pytest.MonkeyPatch, key_file: Path
) -> None:
    key_file.write_text("from-file\n")
    assert found() == ApiKey("from-file")
    monkeypatch.setenv("CAL_API_KEY", " from-environment\n")
    assert found() == ApiKey("from-environment")
    assert found(api_key="explicit") == ApiKey("explicit")


def test_the_environments_oauth_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_CLIENT_ID", "i")
    with pytest.raises(ConfigurationError, match="CAL_CLIENT_ID is set but CAL_SECRET_KEY is not"):
        found()
    monkeypatch.setenv("CAL_SECRET_KEY", "s")
    assert found() == OAuthClient("i", "s")
    assert found(api_key="k") == ApiKey("k")
    monkeypatch.setenv("CAL_API_KEY", "k")
    assert found() == OAuthClient("i", "s", bearer=ApiKey("k"))
    assert found(client_id="j", client_secret="t") == OAuthClient("j", "t")


def test_empty_variables_count_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CAL_API_KEY", "CAL_CLIENT_ID", "CAL_SECRET_KEY"):
        monkeypatch.setenv(name, "")
    with pytest.raises(
        ConfigurationError, match=r"pass api_key=, set CAL_API_KEY, or put the key into ~/.config/calcom"
    ):
        found()


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"api_key": "k", "access_token": "t"}, "either api_key or access_token"),
        ({"client_id": "i"}, "client_id is set but client_secret is not"),
        ({"client_secret": "s"}, "client_secret is set but client_id is not"),
        ({"auth": ApiKey("k"), "api_key": "k"}, "leave out api_key"),
        ({"auth": "cal_key"}, "must be a credential"),
        ({"auth": ApiKey}, "must be a credential"),
        ({"api_key": ""}, "the API key is empty"),
    ],
)
def test_contradictory_settings(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        found(**given)


def test_a_bad_key_file_is_named(key_file: Path) -> None:
    key_file.write_text(" \n")
    with pytest.raises(ConfigurationError, match=r"in the key file ~/.config/calcom/api_key: the API key is empty"):
        found()
    key_file.write_bytes(b"\xff\x00")
    with pytest.raises(ConfigurationError, match="is not plain text"):
        found()
    key_file.unlink()
    key_file.mkdir()
    with pytest.raises(ConfigurationError, match="cannot be read: Is a directory"):
        found()


# -- base URL


@pytest.mark.parametrize(
    ("given", "used"),
    [
        (None, "https://api.cal.com/v2"),
        ("https://api.cal.eu", "https://api.cal.eu/v2"),
        ("https://api.cal.eu/", "https://api.cal.eu/v2"),
        ("https://api.cal.eu/v2/", "https://api.cal.eu/v2"),
        (" https://cal.example.com/api/v2\n", "https://cal.example.com/api/v2"),
        ("http://127.0.0.1:5555", "http://127.0.0.1:5555/v2"),
        ("http://[::1]:80/v2", "http://[::1]:80/v2"),
        ("https://gateway/calcom", "https://gateway/calcom"),
    ],
)
def test_base_urls(given: str | None, used: str) -> None:
    assert base_url_from(given) == used


def test_the_environments_base_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_API_URL", "https://cal.example.com")
    assert base_url_from(None) == "https://cal.example.com/v2"
    assert base_url_from("https://other.example.com") == "https://other.example.com/v2"


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("cal.example.com", "begin with https://"),
        ("", "begin with https://"),
        ("ftp://cal.example.com", "begin with https://"),
        ("https://", "begin with https://"),
        ("https://me:s3cret@cal.example.com", "user name or password"),
        ("https://cal.example.com/v2?x=1", "query or fragment"),
        ("https://cal.example.com/v2#x", "query or fragment"),
        ("https://api.cal.com/v1", "v1"),
        ("https://cal.example.com:port", "not a URL"),
        ("https://[::1", "not a URL"),
        (3, "must be a string, not int"),
    ],
)
def test_base_urls_that_are_refused(given: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        base_url_from(given)
    assert "s3cret" not in str(caught.value)


# -- the rest, through the client


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"timeout": 0}, "timeout must be above 0"),
        ({"attempt_timeout": 0}, "attempt_timeout must be above 0"),
        ({"attempt_timeout": "30"}, "attempt_timeout must be a number of seconds without a byte .*, not str"),
        ({"timeout": -1}, "timeout must be above 0"),
        ({"timeout": float("inf")}, "None for no limit"),
        ({"timeout": float("nan")}, "timeout must be above 0"),
        ({"timeout": True}, "not bool"),
        ({"timeout": "60"}, "not str"),
        ({"retry": 3}, r"as in RetryPolicy\(attempts=3\)"),
        ({"headers": {"Authorization": "Bearer x"}}, "api_key="),
        ({"headers": {"cal-api-version": "2024-08-13"}}, r"with_options\(\)"),
        ({"contract": "Hosted"}, r"'common' \(every server\) or 'hosted' \(api.cal.com only\), not 'Hosted'"),
        ({"contract": None}, "not None"),
        ({"contract": ["hosted"]}, "not \\['hosted'\\]"),
        ({"headers": {"a b": "x"}}, "not the name of a header"),
        ({"headers": {"x-a": "b\r\nc: d"}}, "the value of x-a must be one line"),
        ({"headers": {"x-a": "é"}}, "the value of x-a must be one line"),
        ({"middleware": ["x"]}, "middleware: 'x' is not a function"),
    ],
)
def test_settings_that_are_refused(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        CalcomClient("k", **settings)


class Awaited:
    async def __call__(self, event: object) -> None: ...


async def awaited(event: object) -> None: ...


@pytest.mark.parametrize("hook", [3, awaited, Awaited()])
def test_a_hook_that_would_never_be_awaited_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_event must be a plain function"):
        CalcomClient("k", on_event=hook)


@pytest.mark.parametrize("number", [0, -1, 2.5, True, "20"])
def test_a_wrong_number_of_connections_is_refused(number: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_connections must be"):
        CalcomClient("k", max_connections=number)


@pytest.mark.parametrize("reconcile", [True, 3, "yes"])
def test_reconciliation_has_settings(reconcile: Any) -> None:
    with pytest.raises(ConfigurationError, match="reconcile must be a Reconciliation"):
        CalcomClient("k", reconcile=reconcile)


def test_header_names_are_lower_case() -> None:
    assert headers_from({"X-Trace": "1"}) == {"x-trace": "1"}
    assert headers_from(None) == {}


def test_settings_that_are_accepted() -> None:
    CalcomClient("k", timeout=None, retry=None)
    CalcomClient("k", timeout=1, retry=RetryPolicy(attempts=1), headers={"x-a": "b"})
