from __future__ import annotations

import httpx
import pytest
from support.things import KEY, Server, client, success

from calcom_async import AccessToken, ConfigurationError
from calcom_async.middleware import Handler, RawResponse, Request

pytestmark = pytest.mark.anyio


async def test_each_credential_has_its_own_chain_over_one_network() -> None:
    seen: list[str] = []

    async def spy(request: Request, handler: Handler) -> RawResponse:
        seen.append(request.path)
        return await handler(request)

    server = Server(success())
    cal = client(server, middleware=[spy])
    for user in (cal.as_user(AccessToken("t1")), cal, cal.as_user(AccessToken("t2"))):
        await user.request("GET", "/x")
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer t1",
        f"Bearer {KEY}",
        "Bearer t2",
    ]
    assert seen == ["/x"] * 3


async def test_a_view_is_closed_with_its_client() -> None:
    server = Server(httpx.Response(200, json={"status": "success", "data": {}}))
    cal = client(server)
    user = cal.as_user(AccessToken("t1"))
    await user.aclose()
    await user.request("GET", "/x")
    await cal.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await user.request("GET", "/x")
