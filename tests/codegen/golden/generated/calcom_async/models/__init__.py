# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The API's objects as attrs classes, its enums and its unions. Each has its own module, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lookup

if TYPE_CHECKING:
    from .any_loan import AnyLoan
    from .audio import Audio
    from .book import Book
    from .book_format import BookFormat, BookFormatLike
    from .loan import Loan
    from .loss import Loss
    from .medium import Medium
    from .paper import Paper
    from .reader import Reader
    from .reader_input import ReaderInput
    from .reservation import Reservation
    from .review import Review
    from .shelf import Shelf
    from .webhook_trigger import WebhookTrigger

__all__ = [
    "AnyLoan", "Audio", "Book", "BookFormat", "BookFormatLike", "Loan", "Loss", "Medium", "Paper", "Reader",
    "ReaderInput", "Reservation", "Review", "Shelf", "WebhookTrigger",
]  # fmt: skip

if not TYPE_CHECKING:

    def __getattr__(name):
        value = globals()[name] = lookup(__name__, name, __all__)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
