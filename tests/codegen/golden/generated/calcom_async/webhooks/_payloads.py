# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The payloads of the triggers: how each is decoded, and which are the entire body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .. import models

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models import Loan, Loss, Medium

    WebhookPayload: TypeAlias = Loan | Loss | Medium
    """The payload of a delivery with a known trigger."""
else:
    WebhookPayload = Any

PAYLOADS: Final[dict[str, Callable[[Any], WebhookPayload]]] = {
    "BOOK_LENT": lambda data: models.Loan.from_dict(data),
    "BOOK_LOST": lambda data: models.Loss.from_dict(data),
    "MEDIUM_ADDED": lambda data: models.medium.decode_medium(data),
}

FLAT: Final[frozenset[str]] = frozenset(("BOOK_LOST",))
"""The triggers whose payload is the entire body."""
