# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The payload of each trigger: its decoder, and the type that handlers receive."""

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
    """The payload of a delivery with a known trigger."""
else:
    Handler = Register = WebhookPayload = Any

PAYLOADS: Final[dict[str, Callable[[Any], WebhookPayload]]] = {
    "BOOK_LENT": lambda data: models.Loan.from_dict(data),
    "BOOK_LOST": lambda data: models.Loss.from_dict(data),
    "MEDIUM_ADDED": lambda data: models.medium.decode_medium(data),
}

FLAT: Final[frozenset[str]] = frozenset(("BOOK_LOST",))
"""The triggers whose payload is the entire body."""


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
