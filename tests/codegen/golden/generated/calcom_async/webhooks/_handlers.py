# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`on`, which gives handlers of each trigger their event type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..models import Loan, Loss, Medium, WebhookTrigger
    from .event import WebhookEvent

    T = TypeVar("T")
    Handler: TypeAlias = Callable[[WebhookEvent[T]], Awaitable[object]]
    Register: TypeAlias = Callable[[Handler[T]], Handler[T]]


class Handlers:
    """Registers handlers, with the type of the event that each receives."""

    @overload
    def on(self, *triggers: Literal[WebhookTrigger.BOOK_LENT, "BOOK_LENT"]) -> Register[Loan]: ...
    @overload
    def on(self, *triggers: Literal[WebhookTrigger.BOOK_LOST, "BOOK_LOST"]) -> Register[Loss]: ...
    @overload
    def on(self, *triggers: Literal[WebhookTrigger.MEDIUM_ADDED, "MEDIUM_ADDED"]) -> Register[Medium]: ...
    @overload
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]: ...
    def on(self, *triggers: WebhookTrigger | str) -> Register[Any]:
        """Register an `async def` function that receives the event of every delivery with these triggers.

        Pass a trigger that the SDK does not know yet as a string.
        """
        return self._on(triggers)

    def _on(self, triggers: tuple[str, ...]) -> Register[Any]:
        raise NotImplementedError
