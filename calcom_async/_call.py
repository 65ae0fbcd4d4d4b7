"""What a resource hands to its sender: an operation with the values of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._operation import Operation

__all__ = ["Call"]

T = TypeVar("T")

_NOTHING: Mapping[str, Any] = {}


class Call(Generic[T]):
    """One call of an operation. All values are under the API's own names, and UNSET if they were not given.

    `decode` is for the data, or for one item of a list; None if the operation responds with none.
    """

    __slots__ = ("body", "decode", "operation", "path", "query")

    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    decode: Callable[[Any], T] | None

    def __init__(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Any = None,
        decode: Callable[[Any], T] | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.body = body
        self.decode = decode

    def __repr__(self) -> str:
        # Without the values, which may be secret.
        return f"Call({self.operation.id})"
