"""Operations with their values become requests; answers become data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias, TypeVar, cast

from ._answer import data_of, decoded, payload_of, unwrapped
from ._codec import as_is, decode_list
from ._constants import API_VERSION_HEADER
from ._encode import argument_name, to_body, to_path, to_query
from ._unset import UNSET
from ._version import __version__
from .errors import ConfigurationError, DecodeError, InputError
from .middleware import Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

    from ._call import Call
    from ._operation import Operation
    from ._session import Session
    from .events import EventHook
    from .middleware import Answer
    from .pagination import Page
    from .rate_limit import RatePolicy
    from .reconcile import Reconciliation
    from .response import Response
    from .retry import RetryDecision
    from .secret import Secret

T = TypeVar("T")
Contract: TypeAlias = Literal["common", "hosted"]

_HEADERS = {"accept": "application/json", "user-agent": f"calcom-async/{__version__}"}


class Options:
    """What may differ from one view of a client to the next."""

    __slots__ = (
        "api_version",
        "contract",
        "headers",
        "on_event",
        "rate_limit",
        "reconcile",
        "retry",
        "strict",
        "timeout",
    )

    def __init__(
        self,
        *,
        timeout: float | None,
        retry: RetryDecision | None,
        rate_limit: RatePolicy | None,
        reconcile: Reconciliation | None,
        on_event: EventHook | None,
        strict: bool,
        headers: dict[str, str],
        contract: Contract = "common",
        api_version: str | None = None,
    ) -> None:
        self.timeout = timeout
        self.retry = retry
        self.rate_limit = rate_limit
        self.reconcile = reconcile
        self.on_event = on_event
        self.strict = strict
        self.headers = headers
        self.contract = contract
        self.api_version = api_version

    def but(self, **changes: Any) -> Options:
        """A copy with some of them changed."""
        return Options(**({name: getattr(self, name) for name in self.__slots__} | changes))


class ClientSender:
    """Carries operations out for one view of a client. See `_resource.Sender`."""

    def __init__(self, session: Session, options: Options) -> None:
        self._session = session
        self._options = options
        self._headers: dict[str, str | Secret] = {**_HEADERS, **options.headers}

    async def send(self, call: Call[T]) -> T:
        """The decoded data; None where the operation answers with none."""
        data, _ = await self._exchange(call)
        return cast("T", data)

    def pages(self, call: Call[Any]) -> Any:
        """The `Pages` of a list. A page size out of range raises InputError at once."""
        from .pagination import Pages

        async def fetch(asked: dict[str, Any]) -> Page[Any]:
            page, _ = await self._page(call, asked)
            return page

        return Pages(fetch, call.operation, call.query)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a resource is neither pickled nor copied: its client holds a credential and open connections")

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any],
        json: Any,
        api_version: str | None,
        headers: Mapping[str, str],
    ) -> Response[Any]:
        """A call to a path that no operation describes."""
        request = self._build(method, path, None, to_query(params), json, api_version, "json")
        request.headers.update(headers)
        answer = await self._session.handle(request)
        return as_response(unwrapped(answer, request), answer)

    def blank(self) -> Request:
        """A request for nothing, with what all requests have."""
        return self._build("GET", "/", None, {}, None, None, "")

    def _request(self, call: Call[Any], query: Mapping[str, Any]) -> Request:
        operation, body = call.operation, call.body
        version = operation.api_version
        if self._options.contract == "hosted":
            version = operation.hosted_version or version
        else:
            for name in operation.hosted_fields:
                _refuse_hosted(name, operation, query, body)
        # An override goes to operations that have a version: others answer 404 to one.
        version = version and (self._options.api_version or version)
        url_path = to_path(operation.path, call.path)
        return self._build(operation.method, url_path, operation, to_query(query), body, version, "")

    def _build(
        self,
        method: str,
        path: str,
        operation: Operation | None,
        query: dict[str, str],
        body: Any,
        api_version: str | None,
        body_name: str,
    ) -> Request:
        if self._session.closed:
            raise ConfigurationError("this client is closed; make a new one, or close it later")
        headers = self._headers.copy()
        content = None
        if body is not None:
            content = to_body(body, body_name)
            headers["content-type"] = "application/json"
        if api_version is not None:
            headers[API_VERSION_HEADER] = api_version
        return Request(
            method,
            path,
            base_url=self._session.base_url,
            query=query,
            headers=headers,
            content=content,
            operation=operation,
            timeout=self._options.timeout,
            retry=self._options.retry,
            rate_limit=self._options.rate_limit,
            reconcile=self._options.reconcile,
            on_event=self._options.on_event,
        )

    async def _exchange(self, call: Call[Any]) -> tuple[Any, Answer]:
        request = self._request(call, call.query)
        answer = await self._session.handle(request)
        payload = payload_of(answer, request)
        if call.decode is None:
            return None, answer
        strict = self._options.strict
        if call.operation.bare:
            return decoded(call.decode, payload, request, strict=strict), answer
        data = data_of(payload, request, nullable=call.operation.nullable)
        return decoded(call.decode, data, request, "data", strict=strict), answer

    async def _page(self, call: Call[Any], asked: Mapping[str, Any]) -> tuple[Page[Any], Answer]:
        from .pagination import Page, PageInfo

        request = self._request(call, asked)
        answer = await self._session.handle(request)
        payload = payload_of(answer, request)
        data = data_of(payload, request)
        items = decoded(partial(decode_list, call.decode or as_is), data, request, "data", strict=self._options.strict)
        # Two hosted lists of attributes' changes call it `meta`.
        described = payload.get("pagination", payload.get("meta"))
        if described is not None and not isinstance(described, dict):
            raise DecodeError("expected an object", ("pagination",), call.operation.id)
        return Page(items or (), PageInfo.from_dict(described) if described else None), answer


class ResponseSender(ClientSender):
    """The same, answering with `Response` objects; a list answers with that of its first page."""

    async def send(self, call: Call[Any]) -> Any:
        """The `Response` of the decoded data."""
        data, answer = await self._exchange(call)
        return as_response(data, answer)

    def pages(self, call: Call[Any]) -> Coroutine[Any, Any, Response[Page[Any]]]:
        """The `Response` of the first page, when awaited."""
        from .pagination import Pages

        answers: list[Answer] = []

        async def fetch(asked: dict[str, Any]) -> Page[Any]:
            page, answer = await self._page(call, asked)
            answers.append(answer)
            return page

        async def first(pages: Awaitable[Page[Any]]) -> Response[Page[Any]]:
            page = await pages
            return as_response(page, answers.pop())

        return first(Pages(fetch, call.operation, call.query))


def as_response(data: Any, answer: Answer) -> Response[Any]:
    """The data with all that came with it."""
    from .response import RateLimit, Response

    return Response(
        data=data,
        status_code=answer.status_code,
        headers=answer.headers,
        rate_limit=RateLimit.from_headers(answer.headers),
        http_response=answer.http_response,
    )


def _refuse_hosted(name: str, operation: Operation, query: Mapping[str, Any], body: Any) -> None:
    """Raise InputError where a caller gives what a server of the common contract does not know."""
    given = {**query, **body} if isinstance(body, Mapping) else query
    if given.get(name, UNSET) is not UNSET:
        raise InputError(
            f"{argument_name(name)}: only api.cal.com takes it for {operation.id}; "
            "ask for that contract with CalcomClient(contract='hosted') or with_options(contract='hosted')"
        )
