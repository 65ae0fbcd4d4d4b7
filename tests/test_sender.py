"""The two contracts: which version is sent, and which fields go through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from support.things import Server, client, success

from calcom_async import UNSET, CalcomClient, InputError
from calcom_async._operation import Operation, Pagination
from calcom_async._resource import Resource
from calcom_async.pagination import Pages

pytestmark = pytest.mark.anyio

COMMON, HOSTED = "2024-08-13", "2026-02-25"


def operation(name: str = "things_do", **more: Any) -> Operation:
    return Operation(name, "POST", "/things", "things", "do", **more)


async def send(cal: CalcomClient, what: Operation, *, query: Mapping[str, Any] | None = None, body: Any = None) -> Any:
    return await Resource(cal._sender)._send(what, query=query or {}, body=body)


def pages(cal: CalcomClient, what: Operation, query: Mapping[str, Any]) -> Pages[Any]:
    return Resource(cal._sender)._pages(what, query=query, decode=lambda item: item)


# -- versions


@pytest.mark.parametrize(
    ("versions", "common", "hosted"),
    [
        ({}, None, None),
        ({"api_version": COMMON}, COMMON, COMMON),
        ({"api_version": COMMON, "hosted_version": HOSTED}, COMMON, HOSTED),
        ({"hosted_version": HOSTED}, None, HOSTED),
        ({"api_version": HOSTED, "hosted_only": True}, HOSTED, HOSTED),
    ],
    ids=["none", "one", "two", "hosted alone", "hosted only"],
)
async def test_the_contract_chooses_the_version(
    versions: dict[str, Any], common: str | None, hosted: str | None
) -> None:
    for contract, version in (("common", common), ("hosted", hosted)):
        server = Server(success())
        await send(client(server, contract=contract), operation(**versions))
        assert server.last.headers.get("cal-api-version") == version


async def test_the_contract_is_common_unless_asked_otherwise() -> None:
    server = Server(success())
    await send(client(server), operation(api_version=COMMON, hosted_version=HOSTED))
    assert server.last.headers["cal-api-version"] == COMMON


async def test_a_version_of_ones_own_beats_the_contracts() -> None:
    server = Server(success())
    view = client(server, contract="hosted").with_options(api_version="2026-05-01")
    await send(view, operation(api_version=COMMON, hosted_version=HOSTED))
    assert server.last.headers["cal-api-version"] == "2026-05-01"
    await send(view, operation())
    assert "cal-api-version" not in server.last.headers


async def test_a_view_may_have_another_contract() -> None:
    server = Server(success())
    what = operation(api_version=COMMON, hosted_version=HOSTED)
    cal = client(server)
    view = cal.with_options(contract="hosted")
    for one in (view, view.with_options(timeout=5), cal, view.with_options(contract="common")):
        await send(one, what)
    versions = [request.headers["cal-api-version"] for request in server.requests]
    assert versions == [HOSTED, HOSTED, COMMON, COMMON]


async def test_with_response_keeps_the_contract() -> None:
    server = Server(success({"id": 1}))
    view = client(server).with_options(contract="hosted")
    await view.with_response.bookings.get("uid")
    assert server.last.headers["cal-api-version"] == HOSTED


# -- fields


FIELDS = operation(hosted_fields=("allowConflicts", "glow"))


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"body": {"allowConflicts": True, "start": 1}}, "allow_conflicts"),
        ({"body": {"allowConflicts": None}}, "allow_conflicts"),
        ({"body": {"allowConflicts": False, "glow": 1}}, "allow_conflicts"),
        ({"query": {"glow": 0}}, "glow"),
        ({"query": {"glow": "x"}, "body": {"start": 1}}, "glow"),
        ({"query": {"glow": "x"}, "body": ["not", "flattened"]}, "glow"),
    ],
)
async def test_what_only_one_server_knows_is_refused_for_the_others(given: dict[str, Any], name: str) -> None:
    server = Server(success())
    expected = rf"^{name}: only api.cal.com takes it for things_do; .*with_options\(contract='hosted'\)$"
    with pytest.raises(InputError, match=expected):
        await send(client(server), FIELDS, **given)
    assert server.requests == []


@pytest.mark.parametrize("given", [{}, {"body": {"start": 1, "glow": UNSET}}, {"query": {"glow": UNSET}}])
async def test_what_was_not_given_is_not_refused(given: dict[str, Any]) -> None:
    server = Server(success())
    await send(client(server), FIELDS, **given)
    assert len(server.requests) == 1


async def test_under_the_hosted_contract_all_fields_go_through() -> None:
    server = Server(success())
    await send(client(server, contract="hosted"), FIELDS, query={"glow": 1}, body={"allowConflicts": None})
    assert server.last.url.query == b"glow=1"
    assert server.last.content == b'{"allowConflicts":null}'


async def test_fields_of_lists_are_held_to_it_too() -> None:
    what = operation("things_list", hosted_fields=("glow",), paginated=Pagination("take-skip", 100, 250))
    server = Server(httpx.Response(200, json={"status": "success", "data": []}))
    with pytest.raises(InputError, match=r"^glow: only api\.cal\.com takes it for things_list"):
        await pages(client(server), what, {"glow": 1})
    assert server.requests == []
    assert list(await pages(client(server, contract="hosted"), what, {"glow": 1})) == []


async def test_an_operation_that_is_only_hosted_is_sent_anywhere() -> None:
    server = Server(success())
    await send(client(server), operation(hosted_only=True))
    assert len(server.requests) == 1
