# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""What each trigger delivers: the decoder of its payload, and the types that handlers of it get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload

from .. import models

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..models import Loan, Loss, Medium, WebhookTrigger
    from .event import WebhookEvent

    T = TypeVar("T")
    Handler: TypeAlias = Callable[[WebhookEvent[T]], Awaitable[object]]
    Register: TypeAlias = Callable[[Handler[T]], Handler[T]]

    WebhookPayload: TypeAlias = Loan | Loss | Medium
    """What a delivery of a known trigger carries."""
else:
    Handler = Register = WebhookPayload = Any

PAYLOADS: Final[dict[str, Callable[[Any], WebhookPayload]]] = {
    "BOOK_LENT": lambda data: models.Loan.from_dict(data),
    "BOOK_LOST": lambda data: models.Loss.from_dict(data),
    "MEDIUM_ADDED": lambda data: models.medium.decode_medium(data),
}

FLAT: Final[frozenset[str]] = frozenset(("BOOK_LOST",))
"""The triggers whose payload is the whole body."""


class Handlers:
    """Where handlers are registered, with the type of the event that each gets."""

    @overload
    def on(self, *triggers: Literal[WebhookTrigger.BOOK_LENT, "BOOK_LENT"]) -> Register[Loan]: ...
    @overload
    def on(self, *triggers: Literal[WebhookTrigger.BOOK_LOST, "BOOK_LOST"]) -> Register[Loss]: ...
    @overload
    def on(self, *triggers: Literal[WebhookTrigger.MEDIUM_ADDED, "MEDIUM_ADDED"]) -> Register[Medium]: ...
    @overload
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]: ...
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]:
        """Register an `async def` that gets the event of each delivery of these triggers.

        A trigger that the SDK does not know yet is given as its text.
        """
        return self._on(triggers)

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        raise NotImplementedError
