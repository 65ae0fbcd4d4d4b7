"""Operations with their values become requests; answers become data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from ._build import build_request
from ._codec import as_is, decode_list
from ._constants import JSON_CONTENT
from ._decode import decoded, response_data, response_json, unwrapped
from ._encode import argument_name, to_body, to_path, to_query
from ._request import Request
from ._unset import UNSET
from ._version import __version__
from .errors import ConfigurationError, DecodeError, InputError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

    from ._call import Call
    from ._chain import Session
    from ._operation import Operation
    from ._options import Options
    from ._request import RawResponse
    from .pagination import Page
    from .response import Response

T = TypeVar("T")

_HEADERS = {"accept": JSON_CONTENT, "user-agent": f"calcom-async/{__version__}"}


class ClientSender:
    """Carries operations out for one view of a client. See `_resource.Sender`."""

    def __init__(self, session: Session, options: Options) -> None:
        self._session = session
        self._options = options
        self.template = Request(
            "GET",
            "/",
            base_url=session.base_url,
            query={},
            headers={**_HEADERS, **options.headers},
            timeout=options.timeout,
            attempt_timeout=options.attempt_timeout,
            retry=options.retry,
            rate_limit=options.rate_limit,
            reconcile=options.reconcile,
            on_event=options.on_event,
        )
        """A request for nothing, with what all requests of this view have."""

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
        request = self._build(
            method, path, query=to_query(params), body=json, body_name="json", api_version=api_version
        )
        request.headers.update(headers)
        response = await self._session.handle(request)
        return as_response(unwrapped(response, request), response)

    def _request(self, call: Call[Any], query: Mapping[str, Any]) -> Request:
        operation, body = call.operation, call.body
        version = operation.api_version
        if self._options.contract == "hosted":
            version = operation.hosted_version or version
        else:
            for name in operation.hosted_fields:
                _refuse_hosted(name, operation, query, body)
        # An override goes to operations that have a version: others response 404 to one.
        version = version and (self._options.api_version or version)
        url_path = to_path(operation.path, call.path)
        return self._build(
            operation.method, url_path, operation=operation, query=to_query(query), body=body, api_version=version
        )

    def _build(
        self,
        method: str,
        path: str,
        *,
        operation: Operation | None = None,
        query: dict[str, str],
        body: Any,
        body_name: str = "",
        api_version: str | None,
    ) -> Request:
        if self._session.closed:
            raise ConfigurationError(
                "this client is closed; create a new one, or keep it open until the last call has finished"
            )
        content = None if body is None else to_body(body, body_name)
        return build_request(
            self.template, method, path, operation=operation, query=query, content=content, api_version=api_version
        )

    async def _exchange(self, call: Call[Any]) -> tuple[Any, RawResponse]:
        request = self._request(call, call.query)
        response = await self._session.handle(request)
        payload = response_json(response, request)
        if call.decode is None:
            return None, response
        strict = self._options.strict
        if call.operation.bare:
            return decoded(call.decode, payload, request, strict=strict), response
        data = response_data(payload, request, nullable=call.operation.nullable)
        return decoded(call.decode, data, request, "data", strict=strict), response

    async def _page(self, call: Call[Any], asked: Mapping[str, Any]) -> tuple[Page[Any], RawResponse]:
        from .pagination import Page, PageInfo

        request = self._request(call, asked)
        response = await self._session.handle(request)
        payload = response_json(response, request)
        data = response_data(payload, request)
        items = decoded(partial(decode_list, call.decode or as_is), data, request, "data", strict=self._options.strict)
        # Two hosted lists of attributes' changes call it `meta`.
        described = payload.get("pagination", payload.get("meta"))
        if described is not None and not isinstance(described, dict):
            raise DecodeError("expected an object", ("pagination",), call.operation.id)
        return Page(items or (), PageInfo.from_dict(described) if described else None), response


class ResponseSender(ClientSender):
    """The same, answering with `Response` objects; a list answers with that of its first page."""

    async def send(self, call: Call[Any]) -> Any:
        """The `Response` of the decoded data."""
        data, response = await self._exchange(call)
        return as_response(data, response)

    def pages(self, call: Call[Any]) -> Coroutine[Any, Any, Response[Page[Any]]]:
        """The `Response` of the first page, when awaited."""
        from .pagination import Pages

        responses: list[RawResponse] = []

        async def fetch(asked: dict[str, Any]) -> Page[Any]:
            page, response = await self._page(call, asked)
            responses.append(response)
            return page

        async def first(pages: Awaitable[Page[Any]]) -> Response[Page[Any]]:
            page = await pages
            return as_response(page, responses.pop())

        return first(Pages(fetch, call.operation, call.query))


def as_response(data: Any, response: RawResponse) -> Response[Any]:
    """The data with all that came with it."""
    from .response import RateLimit, Response

    return Response(
        data=data,
        status_code=response.status_code,
        headers=response.headers,
        rate_limit=RateLimit.from_headers(response.headers),
        http_response=response.http_response,
    )


def _refuse_hosted(name: str, operation: Operation, query: Mapping[str, Any], body: Any) -> None:
    """Raise InputError where a caller gives what a server of the common contract does not know."""
    given = {**query, **body} if isinstance(body, Mapping) else query
    if given.get(name, UNSET) is not UNSET:
        raise InputError(
            f"{argument_name(name)}: only api.cal.com takes it for {operation.id}; "
            "ask for that contract with CalcomClient(contract='hosted') or with_options(contract='hosted')"
        )
