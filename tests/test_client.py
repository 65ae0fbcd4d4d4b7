from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support.things import KEY, Server, Things, client, failure, sent, success, things

from calcom_async import (
    UNSET,
    AccessToken,
    CalcomClient,
    ConfigurationError,
    InputError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)

pytestmark = pytest.mark.anyio


# -- sending


async def test_a_call_sends_what_it_was_given() -> None:
    server = Server(success())
    await things(server).create(start=datetime(2026, 12, 1, 9, tzinfo=UTC), attendee={"name": "Ann"})
    assert (server.last.method, str(server.last.url)) == ("POST", "https://api.example.com/v2/things")
    assert sent(server.last) == {"start": "2026-12-01T09:00:00.000Z", "attendee": {"name": "Ann"}}
    assert server.last.headers["content-type"] == "application/json"
    assert "cal-api-version" not in server.last.headers


async def test_a_call_without_a_body_has_none() -> None:
    server = Server(success())
    await things(server).confirm(1)
    assert server.last.content == b""
    assert "content-type" not in server.last.headers


async def test_one_calls_headers_are_not_the_nexts() -> None:
    server = Server(success())
    calls = things(server)
    await calls.create()
    await calls.get(1)
    assert "content-type" not in server.last.headers
    await calls.create()
    assert "cal-api-version" not in server.last.headers


async def test_bad_input_is_refused_before_anything_is_sent() -> None:
    server = Server(success())
    with pytest.raises(InputError, match=r"^start must be an aware datetime"):
        await things(server).create(start=datetime(2026, 12, 1))
    with pytest.raises(InputError, match=r"^thing_id must not be ''"):
        await things(server).get("")
    assert server.requests == []


# -- views


async def test_a_view_has_its_own_settings_and_shares_the_rest() -> None:
    server = Server(success())
    cal = client(server, headers={"x-a": "1"})
    view = cal.with_options(headers={"X-B": "2"}, api_version="2026-02-25", timeout=5, retry=None)
    await Things(view._sender).get(1)
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
    assert server.last.headers["cal-api-version"] == "2026-02-25"
    assert server.last.headers["authorization"] == f"Bearer {KEY}"
    await Things(cal._sender).get(1)
    assert "x-b" not in server.last.headers
    assert server.last.headers["cal-api-version"] == "2024-08-13"


async def test_a_version_is_only_replaced_where_there_is_one() -> None:
    server = Server(success())
    await Things(client(server).with_options(api_version="2026-02-25")._sender).create()
    assert "cal-api-version" not in server.last.headers


async def test_a_view_may_turn_retries_off_and_another_on_again() -> None:
    server = Server(failure(503))
    once = client(server).with_options(retry=None)
    with pytest.raises(ServerError):
        await Things(once._sender).get(1)
    assert len(server.requests) == 1
    with pytest.raises(ServerError):
        await Things(once.with_options(retry=RetryPolicy(attempts=2))._sender).get(1)
    assert len(server.requests) == 3


async def test_a_views_time_limit_is_its_own() -> None:
    async def hang(request: httpx.Request) -> None:
        import anyio

        await anyio.sleep_forever()

    from calcom_async import APITimeoutError

    cal = client(Server(hang), timeout=None)
    with pytest.raises(APITimeoutError, match=r"within 0.02 s"):
        await Things(cal.with_options(timeout=0.02)._sender).get(1)


async def test_closing_a_view_closes_nothing() -> None:
    server = Server(success())
    cal = client(server)
    async with cal.with_options(timeout=1) as view:
        await Things(view._sender).get(1)
    await view.aclose()
    assert await Things(cal._sender).get(1) == 1


async def test_a_view_ends_with_its_client() -> None:
    cal = client(Server(success()))
    view = cal.with_options(timeout=1)
    await cal.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await Things(view._sender).get(1)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"timeout": 0}, "timeout must be above 0"),
        ({"retry": 2}, "RetryPolicy"),
        ({"api_version": "v2"}, "a date such as '2024-08-13'"),
        ({"api_version": "２０２４-08-13"}, "a date such as '2024-08-13'"),
        ({"contract": "newest"}, "contract must be 'common'"),
        ({"headers": {"Authorization": "x"}}, "cannot be set here"),
    ],
)
def test_options_are_checked(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        client(Server(success())).with_options(**options)


def test_a_view_keeps_the_class() -> None:
    class Mine(CalcomClient):
        pass

    assert type(Mine(KEY).with_options(timeout=1)) is Mine


# -- raw requests


async def test_a_raw_request_encodes_like_any_other() -> None:
    server = Server(success())
    await client(server).request(
        "post",
        "bookings/a b",
        params={"status": ["a", "b"], "afterStart": datetime(2026, 12, 1, tzinfo=UTC), "x": UNSET},
        json={"start": datetime(2026, 12, 1, tzinfo=UTC)},
        api_version="2024-08-13",
        headers={"X-Trace": "1"},
    )
    assert server.last.method == "POST"
    assert server.last.url.raw_path == b"/v2/bookings/a%20b?status=a,b&afterStart=2026-12-01T00:00:00.000Z"
    assert sent(server.last) == {"start": "2026-12-01T00:00:00.000Z"}
    assert server.last.headers["cal-api-version"] == "2024-08-13"
    assert server.last.headers["x-trace"] == "1"
    assert server.last.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("json", [None, UNSET])
async def test_a_raw_request_without_a_body(json: Any) -> None:
    server = Server(success())
    await client(server).request("GET", "/me", json=json)
    assert server.last.content == b""
    assert "cal-api-version" not in server.last.headers


@pytest.mark.parametrize(
    ("path", "sent_path"),
    [
        ("/me", "/v2/me"),
        ("me", "/v2/me"),
        ("/v2/me", "/v2/me"),
        ("/v2", "/v2/"),
        ("/v20/me", "/v2/v20/me"),
        ("/a%2Fb/é", "/v2/a%2Fb/%C3%A9"),
        ("/x@y:z", "/v2/x@y:z"),
    ],
)
async def test_paths_stand_below_the_base_url(path: str, sent_path: str) -> None:
    server = Server(success())
    await client(server).request("GET", path)
    assert server.last.url.raw_path.decode() == sent_path
    assert server.last.url.host == "api.example.com"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("https://evil.example.com/x", "not a whole URL"),
        ("//evil.example.com/x", "not a whole URL"),
        ("/bookings?take=5", "pass params="),
        ("/bookings#x", "pass params="),
        ("/bookings/../admin", r"must not contain '\.' or '\.\.'"),
        ("..", r"must not contain '\.' or '\.\.'"),
        (3, "must be a string, not int"),
    ],
)
async def test_paths_that_lead_elsewhere_are_refused(path: Any, problem: str) -> None:
    server = Server(success())
    with pytest.raises(InputError, match=problem):
        await client(server).request("GET", path)
    assert server.requests == []


@pytest.mark.parametrize("method", ["FETCH", "", "GET /x", 3])
async def test_methods_that_do_not_exist_are_refused(method: Any) -> None:
    with pytest.raises(InputError, match=r"^method must be one of DELETE, GET"):
        await client(Server(success())).request(method, "/x")


async def test_bad_values_are_named() -> None:
    cal = client(Server(success()))
    with pytest.raises(InputError, match=r"^after_start must be an aware"):
        await cal.request("GET", "/x", params={"afterStart": datetime(2026, 1, 1)})
    with pytest.raises(InputError, match=r"^json\.start must be an aware"):
        await cal.request("POST", "/x", json={"start": datetime(2026, 1, 1)})


async def test_a_views_version_is_the_raw_requests_default() -> None:
    server = Server(success())
    view = client(server).with_options(api_version="2026-02-25")
    await view.request("GET", "/x")
    assert server.last.headers["cal-api-version"] == "2026-02-25"
    await view.request("GET", "/x", api_version="2024-08-13")
    assert server.last.headers["cal-api-version"] == "2024-08-13"


# -- the client's life


async def test_a_client_works_without_a_with_block() -> None:
    cal = client(Server(success()))
    assert await Things(cal._sender).get(1) == 1
    await cal.aclose()
    await cal.aclose()


async def test_a_closed_client_says_so() -> None:
    server = Server(success())
    async with client(server) as cal:
        pass
    for call in (Things(cal._sender).get(1), cal.request("GET", "/x"), Things(cal._sender).list().collect()):
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await call
    assert server.requests == []


async def test_leaving_by_an_error_closes_too() -> None:
    cal = client(Server(success()))
    with pytest.raises(KeyError):
        async with cal:
            raise KeyError
    with pytest.raises(ConfigurationError, match="closed"):
        await cal.request("GET", "/x")


# -- secrets


def test_the_client_shows_no_secret() -> None:
    cal = CalcomClient(client_id="client", client_secret="s3cret", headers={"x-tenant": "t3nant"})
    view = cal.with_options(timeout=1)
    assert repr(cal) == "<CalcomClient https://api.cal.com/v2>"
    for one in (cal, view):
        shown = repr(one) + str(vars(one)) + repr(one.with_response) + str(vars(one._sender))
        assert "s3cret" not in shown


async def test_the_repr_says_when_it_is_closed() -> None:
    cal = CalcomClient(KEY, base_url="https://cal.example.com")
    await cal.aclose()
    assert repr(cal) == "<CalcomClient https://cal.example.com/v2 (closed)>"


def test_the_client_is_neither_pickled_nor_copied() -> None:
    cal = CalcomClient(KEY)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"holds a credential and open connections; .* with_options\(\)"):
            attempt(cal)
    with pytest.raises(TypeError, match="a resource is neither pickled"):
        pickle.dumps(Things(cal._sender))


def test_the_tree_is_there() -> None:
    cal = CalcomClient(KEY)
    assert cal.with_response is cal.with_response
    assert type(cal.with_response).__name__ == "ResourcesWithResponse"


# -- views for other users


async def test_a_view_for_another_user_has_their_credential_and_our_settings() -> None:
    server = Server(success())
    cal = client(server, headers={"x-a": "1"}).with_options(api_version="2026-02-25")
    view = cal.as_user(AccessToken("t0ken"))
    await Things(view._sender).get(1)
    assert server.last.headers["authorization"] == "Bearer t0ken"
    assert (server.last.headers["x-a"], server.last.headers["cal-api-version"]) == ("1", "2026-02-25")
    await Things(view.with_options(headers={"x-b": "2"})._sender).get(1)
    assert (server.last.headers["authorization"], server.last.headers["x-b"]) == ("Bearer t0ken", "2")
    await Things(cal._sender).get(1)
    assert server.last.headers["authorization"] == f"Bearer {KEY}"


async def test_each_has_a_rate_budget_of_their_own() -> None:
    spent = {"x-ratelimit-limit-default": "10", "x-ratelimit-remaining-default": "0", "x-ratelimit-reset-default": "60"}
    server = Server(httpx.Response(200, json={"status": "success", "data": {"id": 1}}, headers=spent))
    cal = client(server, timeout=5)
    ann, bob = cal.as_user(AccessToken("ann")), cal.as_user(AccessToken("bob"))
    await Things(ann._sender).get(1)
    with pytest.raises(RateLimitError, match="nothing was sent"):
        await Things(cal.as_user(AccessToken("ann"))._sender).get(1)
    await Things(bob._sender).get(1)
    assert len(server.requests) == 2


async def test_closing_a_view_for_another_user_closes_nothing_and_it_closes_with_its_client() -> None:
    cal = client(Server(success()))
    async with cal.as_user(AccessToken("t0ken")) as view:
        await Things(view._sender).get(1)
    assert await Things(view._sender).get(1) == 1
    await cal.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await Things(view._sender).get(1)
    assert repr(view) == "<CalcomClient https://api.example.com/v2 (closed)>"


@pytest.mark.parametrize("wrong", ["t0ken", AccessToken, None, 3])
def test_a_view_needs_a_credential(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"as_user\(\) must be a credential, such as") as caught:
        client(Server(success())).as_user(wrong)
    assert "t0ken" not in str(caught.value)


async def test_middleware_sees_the_calls_of_every_view() -> None:
    seen: list[str] = []

    async def note(request: Any, handler: Any) -> Any:
        seen.append(request.path)
        return await handler(request)

    cal = client(Server(success()), middleware=[note])
    await Things(cal.as_user(AccessToken("t0ken"))._sender).get(1)
    assert seen == ["/things/1"]
