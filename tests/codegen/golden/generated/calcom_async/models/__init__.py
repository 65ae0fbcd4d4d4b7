# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The API's objects as attrs classes, its enums and its unions. Each lives in a module of its own, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .any_loan import AnyLoan as AnyLoan
    from .any_loan import decode_any_loan as decode_any_loan
    from .audio import Audio as Audio
    from .book import Book as Book
    from .book_format import BookFormat as BookFormat
    from .book_format import BookFormatLike as BookFormatLike
    from .book_format import decode_book_format as decode_book_format
    from .loan import Loan as Loan
    from .loss import Loss as Loss
    from .medium import Medium as Medium
    from .medium import decode_medium as decode_medium
    from .paper import Paper as Paper
    from .reader import Reader as Reader
    from .reader_input import ReaderInput as ReaderInput
    from .reservation import Reservation as Reservation
    from .review import Review as Review
    from .shelf import Shelf as Shelf
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_trigger import decode_webhook_trigger as decode_webhook_trigger

_MODULES: Final = {
    "AnyLoan": "any_loan",
    "decode_any_loan": "any_loan",
    "Audio": "audio",
    "Book": "book",
    "BookFormat": "book_format",
    "BookFormatLike": "book_format",
    "decode_book_format": "book_format",
    "Loan": "loan",
    "Loss": "loss",
    "Medium": "medium",
    "decode_medium": "medium",
    "Paper": "paper",
    "Reader": "reader",
    "ReaderInput": "reader_input",
    "Reservation": "reservation",
    "Review": "review",
    "Shelf": "shelf",
    "WebhookTrigger": "webhook_trigger",
    "decode_webhook_trigger": "webhook_trigger",
}

__all__ = [
    "AnyLoan",
    "Audio",
    "Book",
    "BookFormat",
    "BookFormatLike",
    "Loan",
    "Loss",
    "Medium",
    "Paper",
    "Reader",
    "ReaderInput",
    "Reservation",
    "Review",
    "Shelf",
    "WebhookTrigger",
    "decode_any_loan",
    "decode_book_format",
    "decode_medium",
    "decode_webhook_trigger",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
