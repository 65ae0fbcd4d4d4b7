from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.things import Server, client, success

from calcom_async import ConfigurationError, InputError
from calcom_async._address import checked_base_url, checked_path

pytestmark = pytest.mark.anyio

BASE = "https://api.example.com/v2"


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://é.example", "https://é.example/v2"),
        ("https://xn--9ca.example", "https://xn--9ca.example/v2"),
        ("HTTPS://API.CAL.COM", "https://API.CAL.COM/v2"),
        ("https://cal_api.internal:8443/api/v2", "https://cal_api.internal:8443/api/v2"),
        ("https://cal.example.com.", "https://cal.example.com./v2"),
        ("https://10.0.0.1", "https://10.0.0.1/v2"),
        ("https://cal.example.com/a%20b", "https://cal.example.com/a%20b"),
    ],
)
def test_base_urls(given: str, used: str) -> None:
    assert checked_base_url(given, "base_url") == used


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("https:// cal.example.com", "spaces"),
        ("https://cal example.com", "spaces"),
        ("https://cal.example.com/a b", "spaces"),
        ("https://cal.example.com\r\n/x", "spaces, control characters"),
        ("https://cal.example.com/\tx", "spaces, control characters"),
        ("http://\x00", "control characters"),
        ("https://cal.example.com\\@evil.example", "backslashes"),
        ("https://cal.example.com/\u2003x", "spaces"),
        ("https://cal.example.com:99999", "not a URL"),
        ("https://cal.example.com:-1", "not a URL"),
        ("https://cal.example.com:４４３", "not a URL"),
        ("https://cal.example.com:0", "does not name a host"),
        ("https://%65vil.example", "does not name a host"),
        ("https://a%0d%0ab", "does not name a host"),
        ("https://xn--", "does not name a host"),
        ("https://xn--a.example", "does not name a host"),
        ("https://a..example", "does not name a host"),
        ("https://-a.example", "does not name a host"),
        ("https://" + "a" * 64 + ".example", "does not name a host"),
        ("https://" + "a." * 130, "does not name a host"),
        ("https://ex!ample.com", "does not name a host"),
        ("https://user@cal.example.com", "user name or password"),
        ("https://cal.example.com/v2/../x", "'..'"),
        ("https://cal.example.com/./v2", "'..'"),
        ("https://cal.example.com/%2e%2E/v2", "encoded dot or slash"),
        ("https://cal.example.com/a%2fv2", "encoded dot or slash"),
        ("https://cal.example.com/a%255cv2", "encoded dot or slash"),
        ("https://cal.example.com/a%0av2", "encoded dot or slash"),
    ],
)
def test_base_urls_that_can_be_read_in_two_ways_are_refused(given: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        checked_base_url(given, "CAL_API_URL")
    assert str(caught.value).startswith("CAL_API_URL ")


@given(st.text())
def test_any_other_base_url_is_accepted_or_refused(text: str) -> None:
    try:
        address = checked_base_url(f"https://{text}", "base_url")
    except ConfigurationError:
        return
    import httpx

    assert httpx.URL(f"{address}/me").host


@pytest.mark.parametrize(
    "path",
    [
        "/%2e%2e/admin", "/%2E%2e", "/.%2e/x", "/%252e%252e/x", "/%25252e%25252e/x", "/..%2fadmin", "/a/..%5cadmin",
        "/..;/x", "/..;a=b/x", "/a/%2e%2e%3b/x", "/.;/x", "/a%2f%2e%2e%2fb", "/bookings/..", "/%2e", "..", "/a/ ../b",
    ],
)  # fmt: skip
async def test_a_path_leads_nowhere_else_in_any_encoding(path: str) -> None:
    server = Server(success())
    with pytest.raises(InputError, match=r"path must not contain '\.' or '\.\.', encoded or not"):
        await client(server).request("GET", path)
    assert not server.requests


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/a\\b", "backslashes"),
        ("\\\\evil.example\\x", "backslashes"),
        ("/a\r\nHost: evil", "control characters"),
        ("/a\x00", "control characters"),
        ("/a/%2e%2e%00", "control characters"),
        ("/a%250d%250ab", "control characters"),
        (" //evil.example", "not a whole URL"),
        ("\t//evil.example", "not a whole URL"),
        ("/bookings//cancel", r"empty segment"),
        ("/a/\ud800", "lone surrogate"),
    ],
)
async def test_paths_that_are_refused(path: str, problem: str) -> None:
    server = Server(success())
    with pytest.raises(InputError, match=problem):
        await client(server).request("GET", path)
    assert not server.requests


@pytest.mark.parametrize(
    ("path", "used"),
    [
        ("/bookings/a%2Fb", "/bookings/a%2Fb"),
        ("/a...b/.well-known/x.y", "/a...b/.well-known/x.y"),
        ("/a;b=c/d", "/a;b=c/d"),
        ("/100%", "/100%"),
        ("/é", "/%C3%A9"),
    ],
)
def test_paths_that_are_fine(path: str, used: str) -> None:
    assert checked_path(path, BASE) == used


@given(st.text(alphabet="./\\%2efEF5cC;? \t0"))
def test_no_path_that_is_accepted_has_dot_segments(text: str) -> None:
    from urllib.parse import unquote

    try:
        path: Any = checked_path(text, BASE)
    except InputError:
        return
    for _ in range(3):
        path = unquote(path)
    assert not {".", ".."} & {part.partition(";")[0].strip() for part in path.replace("\\", "/").split("/")}
