"""The base of generated resource modules: the one thing they know about sending.

A resource never sees HTTP. It hands its sender a `Call`. `with_response` is the same tree with a sender that returns
`Response` objects; the functions below only change the type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast, overload

from ._call import Call

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from ._operation import Operation
    from .pagination import Page, Pages
    from .response import Response

__all__ = ["Resource", "ResourceWithResponse", "Sender", "with_response", "with_response_page"]

P = ParamSpec("P")
R_co = TypeVar("R_co", bound="Resource", covariant=True)
T = TypeVar("T")

_NOTHING: Mapping[str, Any] = {}


class Sender(Protocol):
    """What carries calls out."""

    def send(self, call: Call[T]) -> Coroutine[Any, Any, T]:
        """The data of one call."""
        ...  # pragma: no cover

    def pages(self, call: Call[T]) -> Any:
        """A list: `Pages`, or the `Response` of its first page."""
        ...  # pragma: no cover


class Resource:
    """The base of every resource: operations that belong together."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def _send(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] = ...,
        query: Mapping[str, Any] = ...,
        body: Any = ...,
        decode: Callable[[Any], T],
    ) -> Coroutine[Any, Any, T]: ...

    @overload
    def _send(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] = ...,
        query: Mapping[str, Any] = ...,
        body: Any = ...,
        decode: None = ...,
    ) -> Coroutine[Any, Any, None]: ...

    def _send(self, operation: Operation, **values: Any) -> Coroutine[Any, Any, Any]:
        return self._sender.send(Call(operation, **values))

    def _pages(
        self,
        operation: Operation,
        *,
        query: Mapping[str, Any] = _NOTHING,
        path: Mapping[str, Any] = _NOTHING,
        decode: Callable[[Any], T],
    ) -> Pages[T]:
        return cast("Pages[T]", self._sender.pages(Call(operation, path=path, query=query, decode=decode)))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ResourceWithResponse(Generic[R_co]):
    """The base of every resource whose methods answer with a `Response`."""

    def __init__(self, resource: R_co) -> None:
        self._resource = resource

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def with_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """The method itself, typed for a sender that answers with a `Response`."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def with_response_page(method: Callable[P, Pages[T]]) -> Callable[P, Awaitable[Response[Page[T]]]]:
    """The list method itself, typed for a sender that answers with the `Response` of the first page."""
    return cast("Callable[P, Awaitable[Response[Page[T]]]]", method)
