"""Every recorded exchange with a real server, replayed through the SDK.

An answer has to decode with nothing lost; an error has to become the right exception with the server's words. Where
the recorded request was a valid one, the SDK has to be able to send the same.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from calcom_async import (
    APIError,
    AuthenticationError,
    BadRequestError,
    CalcomClient,
    ConflictError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Response,
    ServerError,
    UnprocessableEntityError,
)
from calcom_async._encode import argument_name
from calcom_async._series import Series
from calcom_async.operations import OPERATIONS, Operation
from calcom_async.pagination import Page, Pages
from calcom_async.types import Model

pytestmark = pytest.mark.anyio

RECORDINGS = Path(__file__).parent / "data"
EXCHANGES = {
    exchange["name"]: exchange
    for path in sorted(RECORDINGS.glob("recordings*/*.json"))
    for exchange in json.loads(path.read_text(encoding="utf-8"))
}
REDIRECTS = range(300, 400)
TARGET = "https://app.cal.test/apps/installed"  # where to was not recorded
ERRORS = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


class Replay:
    """Answers with what was recorded, and keeps what was asked."""

    def __init__(self, exchange: dict[str, Any]) -> None:
        self.exchange = exchange
        self.request: httpx.Request | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
        content = json.dumps(self.exchange["response_json"]).encode() if "response_json" in self.exchange else b""
        headers = dict(self.exchange["headers"])
        if self.exchange["status"] in REDIRECTS:
            headers["location"] = TARGET
        return httpx.Response(self.exchange["status"], headers=headers, content=content)


def find(exchange: dict[str, Any]) -> tuple[Operation, list[str]]:
    """The operation of an exchange, and the values in its path."""
    path = re.sub(r"^(/api)?/v2", "", exchange["path"].split("?")[0])
    for operation in sorted(OPERATIONS.values(), key=lambda operation: operation.path.count("{")):
        match = re.fullmatch(re.sub(r"{\w+}", "([^/]+)", operation.path) + "/?", path)
        if match and operation.method == exchange["method"]:
            return operation, list(match.groups())
    raise LookupError(path)


class Arguments:
    """What to call a method with so that it sends what was recorded; `exact` where that is possible."""

    def __init__(self, method: Any, path: list[str], sent: dict[str, Any]) -> None:
        parameters = inspect.signature(method).parameters
        names = list(parameters)
        self.exact = True
        self.values: dict[str, Any] = dict(zip(names, path, strict=False))
        for wire, value in sent.items():
            name = argument_name(wire)
            if name in parameters:
                self.values[name] = self.typed(value, str(parameters[name].annotation))
            else:
                self.exact = False
        for name, parameter in parameters.items():
            if name not in self.values and parameter.default is inspect.Parameter.empty:
                self.values[name] = self.stand_in(str(parameter.annotation))
                self.exact = False

    def typed(self, value: Any, annotation: str) -> Any:
        """Times as datetimes and numbers as integers, if the method takes those."""
        if isinstance(value, str) and value.isdecimal() and annotation.startswith("int"):
            return int(value)
        if isinstance(value, str) and "dt.datetime" in annotation:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                return value
            if len(value) == len("2026-12-01") and "dt.date " in annotation + " ":
                return moment.date()
            return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        return value

    def stand_in(self, annotation: str) -> Any:
        """Something for an argument that the recorded request lacked."""
        if "datetime" in annotation:
            return dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)
        return {"int": 1, "str": "x", "bool": True}.get(annotation, {})


def plain(value: Any) -> Any:
    """What a result holds, as JSON."""
    if isinstance(value, Model):
        return plain(value.to_dict())
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, Page, Series)):
        return [plain(item) for item in value]
    return value


def comparable(value: Any) -> Any:
    """With instants that compare by the moment they stand for, to the millisecond."""
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            return value
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    return value


def sent_query(exchange: dict[str, Any]) -> dict[str, Any]:
    """The recorded query, wherever the recording has it."""
    in_path = dict(parse_qsl(exchange["path"].partition("?")[2]))
    return {**in_path, **(exchange.get("query") or {})}


async def call(method: Any, values: dict[str, Any], *, positional: int) -> Any:
    """Call a method; of a listing, the first page."""
    path = list(values.values())[:positional]
    return await method(*path, **dict(list(values.items())[positional:]))


def test_there_are_recordings_of_most_resources() -> None:
    assert len(EXCHANGES) >= 300
    seen = {find(exchange)[0].resource for exchange in EXCHANGES.values()}
    assert seen >= {"me", "bookings", "event_types", "schedules", "slots", "webhooks", "teams", "organizations.teams"}


@pytest.mark.parametrize("name", EXCHANGES)
async def test_replay(name: str) -> None:
    exchange = EXCHANGES[name]
    operation, path = find(exchange)
    replay = Replay(exchange)
    body = exchange.get("request_json")
    sent = {**sent_query(exchange), **(body if isinstance(body, dict) else {})}
    async with CalcomClient(
        "cal_key", base_url="https://cal.test/v2", transport=httpx.MockTransport(replay), retry=None
    ) as cal:
        function = f"{operation.resource}.{operation.function}"
        method = attrgetter(function)(cal)
        arguments = Arguments(method, path, sent)
        if exchange["status"] >= 400:
            await refused(exchange, operation, method, arguments, len(path))
            return
        result = await call(method, arguments.values, positional=len(path))
        response = await call(attrgetter(function)(cal.with_response), arguments.values, positional=len(path))
    await accepted(exchange, operation, result, response)
    if arguments.exact:
        assert replay.request is not None
        same_request(exchange, operation, replay.request)


async def refused(exchange: dict[str, Any], operation: Operation, method: Any, arguments: Arguments, path: int) -> None:
    """The exception has the class of the status and the message of the server."""
    expected = ServerError if exchange["status"] >= 500 else ERRORS.get(exchange["status"], APIError)
    if "take" in arguments.values and "'property': 'take'" in str(exchange["response_json"]):
        with pytest.raises(InputError, match="take must be"):  # refused before it is sent; the server is asked without
            await call(method, arguments.values, positional=path)
        del arguments.values["take"]
    with pytest.raises(APIError) as caught:
        await call(method, arguments.values, positional=path)
    error = caught.value
    assert type(error) is expected
    assert error.status_code == exchange["status"]
    assert error.operation == operation.id
    recorded = exchange["response_json"].get("error") or exchange["response_json"]
    assert error.message
    details = recorded.get("details")
    problems = details.get("errors", []) if isinstance(details, dict) else []
    if problems:
        assert {detail.field.split(".")[0].split("[")[0] for detail in error.details} == {
            problem["property"] for problem in problems
        }
        assert all(detail.rule and detail.message for detail in error.details)
    else:
        message = recorded["message"].strip()
        # A query may hold addresses, so it is cut from "Cannot GET /path?query".
        assert error.message == (message.partition("?")[0] if message.startswith("Cannot ") else message)


async def accepted(exchange: dict[str, Any], operation: Operation, result: Any, response: Response[Any]) -> None:
    """The result holds everything that was answered, and the response tells of the answer."""
    body = exchange.get("response_json")
    data = body.get("data") if isinstance(body, dict) else None
    if operation.paginated:
        assert isinstance(result, Page)
    assert not isinstance(result, Pages)
    assert comparable(plain(result)) == (TARGET if exchange["status"] in REDIRECTS else comparable(data))
    assert response.status_code == exchange["status"]
    assert plain(response.data) == plain(result)
    if any(header.startswith("x-ratelimit") for header in exchange["headers"]):
        assert response.rate_limit is not None
    if isinstance(body, dict) and isinstance(result, Page) and "pagination" in body:
        assert result.pagination is not None
        assert result.pagination.total_items == body["pagination"]["totalItems"]


def same_request(exchange: dict[str, Any], operation: Operation, request: httpx.Request) -> None:
    """The SDK sent what was recorded."""
    assert request.headers["authorization"] == "Bearer cal_key"
    assert request.headers.get("cal-api-version") == operation.api_version
    body = exchange.get("request_json")
    if isinstance(body, dict):
        assert comparable(json.loads(request.content)) == comparable(body)
    query = {key: value for key, value in request.url.params.items() if key != "take"}
    recorded = {key: value for key, value in sent_query(exchange).items() if key != "take"}
    assert {key: comparable(value) for key, value in query.items()} == {
        key: comparable(text(value)) for key, value in recorded.items()
    }


def text(value: Any) -> str:
    """A recorded query value as it stands in a URL."""
    return str(value).lower() if isinstance(value, bool) else str(value)
