from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.things import success

from calcom_async import ApiKey, CalcomClient

pytestmark = pytest.mark.anyio

URL = "https://api.example.com/v2"


class Service:
    """Sets a session cookie for whoever calls, and remembers the cookies that came."""

    def __init__(self) -> None:
        self.cookies: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.cookies.append(request.headers.get("cookie"))
        response = success()
        response.headers["set-cookie"] = f"session=of-{request.headers.get('authorization', '')[-3:]}; Path=/"
        return response


async def calls(service: Service, **settings: Any) -> httpx.AsyncClient:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(service), **settings)
    cal = CalcomClient("cal_own", base_url=URL, http_client=http_client)
    await cal.as_user(ApiKey("cal_ann")).request("GET", "/me")
    await cal.as_user(ApiKey("cal_bob")).request("GET", "/me")
    return http_client


async def test_no_cookie_of_one_user_goes_along_with_anothers_call() -> None:
    service = Service()
    http_client = await calls(service)
    assert service.cookies == [None, None]
    assert not list(http_client.cookies.jar)


async def test_the_owners_cookies_are_sent() -> None:
    service = Service()
    http_client = await calls(service, cookies={"gateway": "g"})
    assert service.cookies == ["gateway=g", "gateway=g"]
    http_client.cookies.set("later", "l")
    await CalcomClient("cal_x", base_url=URL, http_client=http_client).request("GET", "/me")
    assert service.cookies[-1] == "gateway=g; later=l"


async def test_a_session_that_the_owner_had_is_sent_and_kept() -> None:
    service = Service()
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(service))
    await http_client.get(f"{URL}/login", headers={"authorization": "own"})
    cal = CalcomClient("cal_ann", base_url=URL, http_client=http_client)
    for _ in range(2):
        await cal.request("GET", "/me")
    assert service.cookies == [None, "session=of-own", "session=of-own"]
    assert http_client.cookies["session"] == "of-own"


async def test_a_cookie_that_arrives_while_another_call_is_built_is_not_sent() -> None:
    service, seen = Service(), []

    async def hook(response: httpx.Response) -> None:
        # The library has the cookie by now, and the SDK has not undone it yet.
        if not seen:
            seen.append(http_client.cookies["session"])
            await cal.as_user(ApiKey("cal_bob")).request("GET", "/me")

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(service), event_hooks={"response": [hook]})
    cal = CalcomClient("cal_ann", base_url=URL, http_client=http_client)
    await cal.request("GET", "/me")
    assert (seen, service.cookies) == (["of-ann"], [None, None])


async def test_a_cookie_header_of_the_callers_is_left_alone() -> None:
    service = Service()
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(service), headers={"Cookie": "a=b"})
    cal = CalcomClient("cal_ann", base_url=URL, http_client=http_client)
    await cal.request("GET", "/me")
    await cal.request("GET", "/me", headers={"Cookie": "c=d"})
    assert service.cookies == ["a=b", "c=d"]


async def test_cookies_of_the_owners_other_requests_are_kept() -> None:
    service = Service()
    http_client = await calls(service)
    await http_client.get("https://else.example/", headers={"authorization": "own"})
    await CalcomClient("cal_ann", base_url=URL, http_client=http_client).request("GET", "/me")
    assert http_client.cookies["session"] == "of-own"
