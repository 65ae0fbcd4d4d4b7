from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.things import Server, client, failure, things

from calcom_async import APIError, DecodeError, PermissionDeniedError
from calcom_async._masking import Masking
from calcom_async.secret import Secret

pytestmark = pytest.mark.anyio

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
QUERY = {"attendeeEmail": "ann@private.example,bob@private.example", "take": "10"}


def masking(*secrets: str) -> Masking:
    return Masking([Secret(secret) for secret in secrets], QUERY)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"no oAuth client found for access token={JWT}", "no oAuth client found for access token=***"),
        (f"{JWT.rpartition('.')[0]} has no signature", "*** has no signature"),
        ("key cal_live_0123456789abcdef is revoked", "key *** is revoked"),
        ("cal_0123456789abcdef0123456789abcdef", "***"),
        ("got Bearer abcdefgh12345", "got Bearer ***"),
        ("client_secret=hunter2&x=1", "client_secret=***&x=1"),
        ("api key = 'abc'", "api key = '***'"),
        # no credentials
        ("attendee.email must be an email", "attendee.email must be an email"),
        ("cal_event_type must be a number", "cal_event_type must be a number"),
        ("accessToken must be a string", "accessToken must be a string"),
        ("what is this? a=b", "what is this? a=b"),
    ],
)
def test_what_is_shaped_like_a_credential_is_masked(text: str, masked: str) -> None:
    assert masking().text(text) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("token s3cret-t0ken/+? is not valid", "token *** is not valid"),
        ("/x/s3cret-t0ken%2F%2B%3F/y", "/x/***/y"),
        ("short abc, not abcd or xabc", "short ***, not abcd or xabc"),
    ],
)
def test_the_callers_own_credential_is_masked_whatever_its_shape(text: str, masked: str) -> None:
    assert masking("Bearer s3cret-t0ken/+?", "abc").text(text) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("failed for https://c.test/v2/bookings?attendeeEmail=ann%40private.example", "failed for https://c.test/v2/bookings"),
        ("Cannot GET /v2/bookings?attendeeEmail=ann%2540private.example.", "Cannot GET /v2/bookings"),
        ("https://c.test/cb#access_token=abc", "https://c.test/cb"),
        ("https://me:pw@c.test/v2", "https://c.test/v2"),
        ("/users/carl@else.example/bookings", "/users/***/bookings"),
        ("attendeeEmail=carl%40else.example", "attendeeEmail=***"),
        ("no attendee bob@private.example", "no attendee ***"),
        # not of a URL, and not submitted in one
        ("carl@else.example is invited already", "carl@else.example is invited already"),
    ],
)  # fmt: skip
def test_urls_lose_what_identifies_people(text: str, masked: str) -> None:
    assert masking().text(text) == masked


def test_text_that_is_not_the_apis_loses_every_address() -> None:
    assert masking().text("carl@else.example", foreign=True) == "***"


def test_json_is_masked_throughout() -> None:
    value = {"a": [{f"k {JWT}": JWT, "n": 1, "none": None}], "apiKey": "opaque", "token": "", "refresh_token": "x"}
    assert masking().value(value) == {
        "a": [{"k ***": "***", "n": 1, "none": None}], "apiKey": "***", "token": "", "refresh_token": "***",
    }  # fmt: skip


@pytest.mark.parametrize("length", [10, 60, 2000])
@pytest.mark.parametrize("before", [0, 5, 55, 1990, 4571, 20000])
def test_a_beginning_never_ends_in_half_a_credential(length: int, before: int) -> None:
    own = "S" * 40
    content = b"x" * before + b" " + own.encode() * 2000
    assert "S" not in masking(own).beginning(content, length)
    assert len(masking(own).beginning(content, length)) <= length


@given(st.text(), st.text(min_size=8))
def test_a_credential_does_not_survive(text: str, secret: str) -> None:
    if secret.strip() == secret and "*" not in secret:
        assert secret not in masking(secret).text(f"{text} {secret} {text}") or secret in f"{text} {text}"


# -- through calls


async def test_no_part_of_an_error_quotes_the_callers_token() -> None:
    text = f"no oAuth client found for access token={JWT}"
    error = {"code": text, "message": text, "details": {"errors": [{"property": "a", "constraints": {"isX": text}}]}}
    answer = httpx.Response(403, json={"status": "error", "error": error}, headers={"x-echo": text})
    with pytest.raises(PermissionDeniedError) as caught:
        await things(Server(answer), access_token=JWT).get(1)
    seen = str(vars(caught.value)) + str(caught.value) + repr(caught.value)
    assert JWT not in seen
    assert caught.value.message == "no oAuth client found for access token=***"
    assert caught.value.details[0].message == "no oAuth client found for access token=***"


async def test_a_key_of_any_shape_is_masked_in_every_kind_of_error() -> None:
    key = "opaque-0123456789"
    answers: list[Any] = [
        failure(400, f"bad key {key}"),
        httpx.Response(502, html=f"<title>bad key {key}</title>"),
        httpx.Response(200, text=f"bad key {key}"),
        httpx.Response(200, json={"status": "error", "error": {"message": f"bad key {key}"}}),
    ]
    for answer in answers:
        with pytest.raises((APIError, DecodeError)) as caught:
            await client(Server(answer), api_key=key, retry=None).me.get()
        assert key not in str(vars(caught.value)) + str(caught.value)
        assert "bad key ***" in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        lambda r: httpx.Response(301, headers={"location": str(r.url)}),
        lambda r: httpx.Response(404, text=f"<pre>Cannot GET {r.url.raw_path.decode()}</pre>"),
        lambda r: httpx.Response(414, text=f"too long: {r.url}"),
        lambda r: httpx.Response(502, json={"message": f"upstream failed for {r.url}"}),
        lambda r: httpx.Response(200, text=f"<a href={r.url}>moved</a>"),
        lambda r: httpx.Response(500, json={"message": "no", "path": str(r.url)}, headers={"x-url": str(r.url)}),
    ],
)
async def test_an_echoed_url_leaves_no_address_in_an_error(answer: Any) -> None:
    import pickle

    with pytest.raises((APIError, DecodeError)) as caught:
        await client(Server(answer), retry=None).bookings.list(attendee_email="ann@private.example")
    assert b"private.example" not in pickle.dumps(caught.value)
    assert "private.example" not in str(caught.value) + repr(caught.value)
