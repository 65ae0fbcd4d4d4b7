"""What the environment names for the HTTP library, and cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.things import KEY

from calcom_async import APIConnectionError, CalcomClient, ConfigurationError, _http

pytestmark = pytest.mark.anyio

VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr(_http, "_ssl_contexts", {})


async def error_with(url: str = "https://localhost:1") -> Exception:
    async with CalcomClient(KEY, base_url=url, retry=None) as cal:
        with pytest.raises((ConfigurationError, APIConnectionError)) as caught:
            await cal.me.get()
    return caught.value


@pytest.mark.parametrize(
    ("variables", "named", "advice"),
    [
        ({"HTTPS_PROXY": "socks5://me:s3cret@127.0.0.1:1"}, "HTTPS_PROXY", "pip install 'httpx\\[socks\\]'"),
        ({"ALL_PROXY": "foo://me:s3cret@x"}, "ALL_PROXY", "set it to one like http://proxy.example.com:3128"),
        ({"https_proxy": "foo://me:s3cret@x"}, "https_proxy", "or unset it"),
        ({"HTTP_PROXY": "http://127.0.0.1:1", "HTTPS_PROXY": "http://x:port"}, "HTTPS_PROXY", "or unset it"),
        ({"HTTP_PROXY": "http://127.0.0.1:1", "NO_PROXY": "[::1"}, "NO_PROXY", "comma-separated list of host names"),
        ({"SSL_CERT_FILE": "/nonexistent.pem"}, "SSL_CERT_FILE", "correct the path, or unset it"),
        ({"SSLKEYLOGFILE": "/nonexistent/keys"}, "SSLKEYLOGFILE", "correct the path, or unset it"),
    ],
)
async def test_the_variable_is_named(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], named: str, advice: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    error = await error_with()
    assert isinstance(error, ConfigurationError)
    assert named in str(error)
    with pytest.raises(ConfigurationError, match=advice):
        raise error
    assert "s3cret" not in str(error)
    assert error.__context__ is None


async def test_a_file_without_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "certificates").write_text("none")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificates"))
    error = await error_with()
    assert isinstance(error, ConfigurationError)
    assert "SSL_CERT_FILE" in str(error)


@pytest.mark.parametrize("proxy", ["127.0.0.1:1", "http://me:s3cret@127.0.0.1:1"])
async def test_a_proxy_that_is_not_there_is_an_error_of_the_connection(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    error = await error_with("https://api.example.com")
    assert isinstance(error, APIConnectionError)
    assert error.sent == "never"
    assert "s3cret" not in str(error)


async def test_a_corrected_environment_is_used_by_the_next_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "foo://x")
    async with CalcomClient(KEY, base_url="https://localhost:1", retry=None) as cal:
        with pytest.raises(ConfigurationError):
            await cal.me.get()
        monkeypatch.delenv("ALL_PROXY")
        with pytest.raises(APIConnectionError):
            await cal.me.get()
