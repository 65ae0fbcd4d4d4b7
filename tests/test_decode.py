from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.things import Server, Things, client, success, things, things_with_response

from calcom_async import APIError, DecodeError

pytestmark = pytest.mark.anyio


def raw(status: int, content: bytes = b"", content_type: str = "application/json") -> httpx.Response:
    return httpx.Response(status, content=content, headers={"content-type": content_type})


# -- the envelope


async def test_the_envelope_is_unwrapped() -> None:
    assert await things(Server(success({"id": 5}))).get(1) == 5


async def test_a_bare_response_is_decoded_whole() -> None:
    assert await things(Server(httpx.Response(200, json={"id": 6}))).bare() == 6


@pytest.mark.parametrize("raw_response", [raw(204), raw(200), raw(200, b'{"status":"success"}'), success()])
async def test_no_data_is_expected_and_none_is_returned(raw_response: httpx.Response) -> None:
    assert await things(Server(raw_response)).delete(1) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize("call", ["get", "delete"])
async def test_an_error_within_a_success_is_an_error(call: str) -> None:
    raw_response = httpx.Response(200, json={"status": "error", "error": {"code": "X", "message": "no"}})
    with pytest.raises(APIError, match="200 X: no") as caught:
        await getattr(things(Server(raw_response)), call)(1)
    assert caught.value.status_code == 200


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b'{"status":"success"}', r"^things_get: \$\.data: is missing$"),
        (b"[]", r"^things_get: \$: expected an object, got a list$"),
        (b"", r"^things_get: \$: expected an object, got an empty body$"),
        (b'{"status":"success","data":null}', r"^things_get: \$\.data: expected an object$"),
        (b'{"status":"success","data":{}}', r"^things_get: \$\.data: does not fit its type \(KeyError\)$"),
    ],
)
async def test_a_response_of_another_shape(content: bytes, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem) as caught:
        await things(Server(raw(200, content))).get(1)
    assert caught.value.operation == "things_get"


@pytest.mark.parametrize("call", ["get", "delete"])
async def test_a_response_that_is_not_json(call: str) -> None:
    page = b"<!doctype html>\n<title>Log in</title>" + b"x" * 5000
    with pytest.raises(DecodeError) as caught:
        await getattr(things(Server(raw(200, page, "text/html"))), call)(1)
    assert "expected JSON, got text/html that begins '<!doctype html> <title>Log in" in str(caught.value)
    assert "is base_url right?" in str(caught.value)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("error", [TypeError, ValueError, AttributeError, LookupError, KeyError])
async def test_a_decoders_error_does_not_show_values(error: type[Exception]) -> None:
    from calcom_async._decode import decoded
    from calcom_async.middleware import Request

    def trip(data: Any) -> None:
        raise error("s3cret")

    request = Request("GET", "/x", base_url="", query={}, headers={})
    with pytest.raises(DecodeError, match=error.__name__) as caught:
        decoded(trip, {}, request, "data", strict=False)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None
    assert (caught.value.operation, caught.value.path) == ("GET /x", ("data",))


async def test_a_fault_in_a_decoder_is_not_hidden() -> None:
    from calcom_async._decode import decoded
    from calcom_async.middleware import Request

    with pytest.raises(ZeroDivisionError):
        decoded(lambda data: 1 / 0, {}, Request("GET", "/x", base_url="", query={}, headers={}), strict=False)


@pytest.mark.parametrize(("strict", "checked"), [(True, [1]), (False, [])])
async def test_strict_clients_check_what_they_decode(
    monkeypatch: pytest.MonkeyPatch, strict: bool, checked: list[int]
) -> None:
    from calcom_async import _strict

    seen: list[Any] = []
    monkeypatch.setattr(_strict, "check", seen.append)
    await things(Server(success()), strict=strict).get(1)
    assert seen == checked


async def test_strict_clients_name_the_missing_field(monkeypatch: pytest.MonkeyPatch) -> None:
    from calcom_async import _strict

    def incomplete(value: Any) -> None:
        raise DecodeError("is missing or null", ("name",))

    monkeypatch.setattr(_strict, "check", incomplete)
    with pytest.raises(DecodeError, match=r"^things_get: \$\.data\.name: is missing or null"):
        await things(Server(success()), strict=True).get(1)


# -- responses that may be null


@pytest.mark.parametrize("content", [b'{"status":"success"}', b'{"status":"success","data":null}'])
async def test_a_response_that_may_be_null_may_lack_its_data(content: bytes) -> None:
    assert await things(Server(raw(200, content))).find(1) is None
    response = await things_with_response(Server(raw(200, content))).find(1)
    assert (response.data, response.status_code) == (None, 200)


async def test_a_response_that_may_be_null_is_decoded_if_it_is_not() -> None:
    assert await things(Server(success({"id": 5}))).find(1) == 5
    with pytest.raises(DecodeError, match=r"^things_get: \$\.data: expected an object"):
        await things(Server(success(["x"]))).find(1)


@pytest.mark.parametrize("content", [b"", b"null", b"[]"])
async def test_a_response_that_may_be_null_still_needs_its_envelope(content: bytes) -> None:
    with pytest.raises(DecodeError, match=r"^things_get: \$: expected an object"):
        await things(Server(raw(200, content))).find(1)


# -- redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_an_expected_redirect_returns_its_target_and_is_not_followed(status: int) -> None:
    address = "https://app.example.com/done?x=1"
    server = Server(httpx.Response(status, headers={"location": address}, content=b"<p>Moved</p>"))
    assert await things(server).target() == address
    response = await things_with_response(server).target()
    assert (response.data, response.status_code) == (address, status)
    assert [request.url.path for request in server.requests] == ["/v2/callback", "/v2/callback"]


@pytest.mark.parametrize("status", [400, 500])
async def test_if_a_redirect_is_expected_an_error_still_raises(status: int) -> None:
    with pytest.raises(APIError, match=f"^{status}"):
        await things(Server(raw(status)), retry=None).target()


async def test_an_operation_that_redirects_returns() -> None:
    raw_response = httpx.Response(301, headers={"location": "https://app.example.com/done"}, content=b"Moved")
    assert await things(Server(raw_response)).callback() is None  # type: ignore[func-returns-value]
    response = await things_with_response(Server(raw_response)).callback()
    assert (response.status_code, response.headers["location"]) == (301, "https://app.example.com/done")


async def test_any_other_redirect_is_an_error() -> None:
    raw_response = httpx.Response(301, headers={"location": "https://app.example.com/done"})
    with pytest.raises(APIError, match="redirected to"):
        await things(Server(raw_response)).delete(1)


# -- with_response


async def test_with_response_every_method_returns_a_response() -> None:
    response = await things_with_response(Server(raw(204))).delete(1)
    assert (response.data, response.status_code) == (None, 204)


# -- raw requests


@pytest.mark.parametrize(
    ("raw_response", "data"),
    [
        (success({"a": 1}), {"a": 1}),
        (raw(200, b'{"status":"success"}'), None),
        (raw(200, b'{"status":"success","data":null}'), None),
        (raw(200, b'{"access_token":"x"}'), {"access_token": "x"}),
        (raw(200, b'{"status":"ok"}'), {"status": "ok"}),
        (raw(200, b"[1]"), [1]),
        (raw(204), None),
        (raw(200, b"OK", "text/plain"), "OK"),
    ],
)
async def test_a_raw_request_unwraps_the_envelope(raw_response: httpx.Response, data: Any) -> None:
    response = await client(Server(raw_response)).request("GET", "/x")
    assert response.data == data


async def test_a_raw_request_raises_too() -> None:
    with pytest.raises(APIError, match=r"^418: no \(GET /x\)"):
        await client(Server(raw(418, b'{"message":"no"}'))).request("GET", "/x")
    with pytest.raises(APIError, match="500"):
        await client(Server(raw(500, b"oops", "text/plain")), retry=None).request("GET", "/x")
    with pytest.raises(DecodeError, match=r"^GET /x: \$: expected JSON"):
        await client(Server(raw(200, b"{oops"))).request("GET", "/x")


def test_resources_say_what_they_are() -> None:
    assert repr(things(Server(success()))) == "<Things>"
    assert repr(things_with_response(Server(success()))) == "<ThingsWithResponse>"
    assert isinstance(things(Server(success())), Things)
