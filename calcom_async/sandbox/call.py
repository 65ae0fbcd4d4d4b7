"""One request as the handlers see it, and the table entry that leads to a handler."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from .state import State

Wire = dict[str, Any]
Auth: TypeAlias = Literal["required", "optional", "none"]


@frozen
class Call:
    """A request that has passed the gate. `authenticated` tells whether it is the user's own."""

    method: str
    url: str
    path: dict[str, str]
    query: dict[str, str]
    body: Wire
    authenticated: bool
    state: State


Handler: TypeAlias = Callable[[Call], Wire]


@frozen
class Operation:
    """A method and path, who serves it, and what it asks of the caller. No `versions` means that any will do."""

    method: str
    path: str
    handler: Handler
    status: int = 200
    auth: Auth = "required"
    versions: Sequence[str] = field(default=())


def success(data: Any) -> Wire:
    """The envelope."""
    return {"status": "success", "data": data}
