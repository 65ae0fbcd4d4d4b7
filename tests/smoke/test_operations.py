"""Every operation of the SDK, called over HTTP: requests and results conform to the document."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

from calcom_async import CalcomClient, InputError, Response
from calcom_async.operations import OPERATIONS
from calcom_async.pagination import Page, Pages
from codegen.names import snake as argument_name

from .checking import CLIENT_ID, CLIENT_SECRET, KEY, problems
from .described import Described, JSONObject, described, document, properties, shape
from .making import Maker, reply_to, request_of
from .serving import LOCATION, Server, script, serving
from .values import arguments_of, compare, plain

pytestmark = pytest.mark.anyio

SIZES = {"take-skip": ("take", "skip"), "limit-offset": ("limit", "offset"), "cursor": ("limit", "cursor")}
HOSTED = [operation.id for operation in OPERATIONS.values() if operation.hosted_version or operation.hosted_fields]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """asyncio, unless `on_both` selects trio."""
    return getattr(request, "param", "asyncio")


def on_both(ids: list[str]) -> pytest.MarkDecorator:
    """Run all operations on asyncio and every tenth on trio as well."""
    cases = [("asyncio", each) for each in ids] + [("trio", each) for each in ids[::10]]
    return pytest.mark.parametrize(
        ("anyio_backend", "operation_id"),
        cases,
        ids=[each if backend == "asyncio" else f"{each}-trio" for backend, each in cases],
        indirect=["anyio_backend"],
    )


def client(server: Server, operation: Described, **options: Any) -> CalcomClient:
    """A client with the credential that the operation requires."""
    by_key = not operation.security or any(set(each) <= {"bearer"} for each in operation.security)
    credential = {"api_key": KEY} if by_key else {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
    return CalcomClient(base_url=server.url, retry=None, strict=True, **credential, **options)


class Call:
    """A call of one operation, with one of the requests that the document allows."""

    def __init__(self, server: Server, operation: Described, turn: int, *, minimal: bool, hosted: bool = False) -> None:
        known = OPERATIONS[operation.id]
        self.server = server
        self.minimal = minimal
        self.operation = operation
        self.function = f"{known.resource}.{known.function}"
        self.given = request_of(operation, turn, minimal=minimal, hosted=hosted or known.hosted_only)
        self.reply, turns = reply_to(operation.id, turn, minimal=minimal)
        self.turns = max(self.given.turns, turns)
        self.headers = script(turn, minimal=minimal)
        if operation.paging and not minimal:
            size, start = SIZES[operation.paging["style"]]
            self.given.query[size] = 2
            self.given.query.pop(start, None)
            if operation.paging["style"] != "cursor":
                self.given.query[start] = 0

    def bound(self, cal: CalcomClient, *, as_models: bool = True) -> tuple[Any, list[Any], dict[str, Any]]:
        """The method and its arguments."""
        method = attrgetter(self.function)(cal.with_options(headers=self.headers))
        positional, keywords = arguments_of(self.operation, self.given, as_models=as_models)
        if "_whole" in keywords:
            needed = [each.name for each in _by_name(method) if each.default is each.empty]
            (name,) = set(needed) - set(keywords)
            keywords[name] = keywords.pop("_whole")
        return method, positional, keywords

    async def directly(self, cal: CalcomClient, *, as_models: bool) -> None:
        """Call the method, page by page for lists, and check the request and the result."""
        method, positional, keywords = self.bound(cal, as_models=as_models)
        self.server.received.clear()
        called = method(*positional, **keywords)
        if isinstance(called, Pages):
            pages = [page async for page in called.by_page()]
            self.check_request()
            self.check_result([item for page in pages for item in page])
            self.check_pages(pages)
        else:
            result = await called
            self.check_request()
            self.check_result(result)
            assert len(self.server.received) == 1

    async def with_response(self, cal: CalcomClient) -> None:
        """Call the method through `with_response` and check the response object."""
        _, positional, keywords = self.bound(cal)
        method = attrgetter(self.function)(cal.with_options(headers=self.headers).with_response)
        self.server.received.clear()
        response = await method(*positional, **keywords)
        self.check_request()
        assert isinstance(response, Response)
        assert response.status_code == self.operation.status
        self.check_result(response.data)

    def check_request(self) -> None:
        """The request contains exactly the given values."""
        request = self.server.received[0]
        assert request.operation.id == self.operation.id
        assert request.path == self.given.path
        assert request.body == self.given.body
        paging = self.operation.paging
        added = {SIZES[paging["style"]][0]: paging["default"]} if paging and not paging["metadata"] else {}
        assert request.query == {**added, **self.given.query}

    def check_result(self, result: Any) -> None:
        """The result equals the response, has the document's classes, and loses nothing."""
        operation = self.operation
        if operation.status in range(300, 400):
            assert result == LOCATION
            return
        schema, data = _data(operation, self.reply)
        if schema is None:
            assert result is None
            return
        if isinstance(result, Page):
            result = list(result)
        compare(schema, data, result)
        assert plain(result) == plain(data)

    def check_pages(self, pages: list[Page[Any]]) -> None:
        """Paginated lists have two or more pages of the requested size; other lists have one page."""
        paging = self.operation.paging
        count, query = len(self.reply["data"]), self.server.received[0].query
        size = query.get(SIZES[paging["style"]][0], paging["default"]) if paging else count
        full, rest = divmod(count, size) if size else (0, 0)
        assert [len(page) for page in pages] == [size] * full + [rest] * bool(rest or not full)
        assert all((page.pagination is not None) == (paging is not None and paging["metadata"]) for page in pages)
        if paging and not self.minimal:
            assert len(pages) > 1


def _by_name(method: Any) -> list[inspect.Parameter]:
    """The keyword-only parameters."""
    return [each for each in inspect.signature(method).parameters.values() if each.kind is each.KEYWORD_ONLY]


def _data(operation: Described, reply: Any) -> tuple[JSONObject | None, Any]:
    """The part of a response that the method returns: the envelope's data, or everything if there is no envelope."""
    known = properties(operation.response) if operation.response else {}
    if "data" in known:
        return known["data"], reply.get("data")
    return (None, None) if "status" in known or operation.response is None else (operation.response, reply)


def test_the_document_and_the_sdk_have_the_same_operations() -> None:
    assert set(described()) == set(OPERATIONS)


def test_the_servers_responses_conform_to_the_document() -> None:
    for name, schema in document()["components"]["schemas"].items():
        for turn in range(len(shape(schema).options) or 1):
            assert problems(schema, Maker(turn).make(schema)) == [], f"{name}, turn {turn}"
        assert problems(schema, Maker(minimal=True).make(schema)) == [], f"{name}, minimal"


@on_both(list(OPERATIONS))
async def test_operation(operation_id: str, server: Server) -> None:
    operation, turn, turns = described()[operation_id], 0, 1
    async with client(server, operation) as cal:
        minimal = Call(server, operation, 0, minimal=True)
        await minimal.directly(cal, as_models=True)
        await minimal.with_response(cal)
        while turn < turns:
            call = Call(server, operation, turn, minimal=False)
            method, positional, keywords = call.bound(cal)
            assert set(keywords) == {each.name for each in _by_name(method)} - _omitted(operation)
            await call.directly(cal, as_models=True)
            if call.bound(cal, as_models=False) != (method, positional, keywords):
                await call.directly(cal, as_models=False)
            turn, turns = turn + 1, max(turns, call.turns)


def _omitted(operation: Described) -> set[str]:
    """The arguments that a complete call omits: hosted-only fields and the cursor."""
    cursor = operation.paging is not None and operation.paging["style"] == "cursor"
    return {argument_name(name) for name in OPERATIONS[operation.id].hosted_fields} | ({"cursor"} if cursor else set())


@pytest.mark.parametrize("operation_id", HOSTED)
async def test_under_the_hosted_contract(operation_id: str, server: Server) -> None:
    operation, known = described()[operation_id], OPERATIONS[operation_id]
    call = Call(server, operation, 0, minimal=False, hosted=True)
    async with client(server, operation, contract="hosted") as cal:
        await call.directly(cal, as_models=True)
    assert server.received[0].version == (operation.hosted_version or operation.version)
    given = {**call.given.query, **call.given.body} if known.hosted_fields else {}
    assert set(known.hosted_fields) <= set(given)


FIELDS = [(each.id, name) for each in OPERATIONS.values() for name in each.hosted_fields]


@pytest.mark.parametrize(("operation_id", "field"), FIELDS)
async def test_hosted_fields_are_not_sent_to_other_servers(operation_id: str, field: str, server: Server) -> None:
    operation = described()[operation_id]
    call = Call(server, operation, 0, minimal=False, hosted=True)
    for other in OPERATIONS[operation_id].hosted_fields:
        if other != field:
            call.given.body.pop(other, None)
            call.given.query.pop(other, None)
    server.received.clear()
    rejected = server.rejected
    async with client(server, operation) as cal:
        method, positional, keywords = call.bound(cal)
        with pytest.raises(InputError, match=f"^{argument_name(field)}: only api.cal.com takes it"):
            await method(*positional, **keywords)
    assert server.received == []
    assert server.rejected == rejected
