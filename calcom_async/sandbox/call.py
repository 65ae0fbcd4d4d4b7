"""A request as handlers get it, and the table entry that routes to a handler."""

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
    """A validated request. `authenticated` is whether it carries the user's credential."""

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
    """A method and path, its handler, and the authentication it requires. Empty `versions` means any version."""

    method: str
    path: str
    handler: Handler
    status: int = 200
    auth: Auth = "required"
    versions: Sequence[str] = field(default=())


def success(data: Any) -> Wire:
    """Wrap data in the success envelope."""
    return {"status": "success", "data": data}
