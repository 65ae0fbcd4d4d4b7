# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Book`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

import attrs

from .. import models
from .._codec import (
    DECODE_ERRORS,
    Getter,
    as_is,
    as_list,
    as_object,
    decode_date,
    decode_datetime,
    decode_list,
    decode_map,
    decode_map_by_date,
    decode_model,
    new,
)
from .._model import Model
from .book_format import BookFormat, decode_book_format
from .loan import Loan
from .medium import Medium, decode_medium
from .review import Review

if TYPE_CHECKING:
    from .shelf import Shelf


@attrs.define(kw_only=True, repr=False)
class Book(Model):
    """A book that can be borrowed."""

    id: int
    kind: Literal["book"] = "book"
    title: str
    format: BookFormat | str
    added_at: dt.datetime
    """When it was added; before `published_on` for proofs."""
    shelf: Shelf
    media: list[Medium]
    subtitle: str | None = None
    published_on: dt.date | None = None
    weight: float | None = None
    """Grams."""
    lent: bool | None = None
    tags: list[str] | None = None
    last_loan: Loan | None = None
    related: list[Book] | None = None
    """Books that are read together."""
    prices: dict[str, int] | None = None
    """Cents by currency."""
    reviews: dict[str, Review] | None = None
    visits: dict[dt.date, int] | None = None
    metadata: dict[str, Any] | None = None
    lock_code: str | None = attrs.field(default=None, metadata={"secret": True})
    isbn10: str | None = None
    """Deprecated. The short number."""

    _nullable: ClassVar = frozenset({"subtitle", "last_loan"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.kind = data["kind"]
            model.title = data["title"]
            model.format = decode_book_format(data["format"])
            model.added_at = decode_datetime(data["addedAt"])
            model.shelf = decode_model(models.Shelf.from_dict, data["shelf"])
            model.media = decode_list(decode_medium, data["media"])
            get: Getter = data.get
            model.subtitle = get("subtitle")
            model.published_on = decode_date(get("publishedOn"))
            model.weight = get("weight")
            model.lent = get("lent")
            model.tags = as_list(get("tags"))
            model.last_loan = decode_model(Loan.from_dict, get("lastLoan"))
            model.related = decode_list(Book.from_dict, get("related"))
            model.prices = as_object(get("prices"))
            model.reviews = decode_map(Review.from_dict, get("reviews"))
            model.visits = decode_map_by_date(as_is, get("visits"))
            model.metadata = as_object(get("metadata"))
            model.lock_code = get("lockCode")
            model.isbn10 = get("isbn10")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
