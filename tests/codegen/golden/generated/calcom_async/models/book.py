# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Book`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self

import attrs

from .. import models
from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_is,
    as_list,
    as_object,
    complete,
    decode_date,
    decode_datetime,
    decode_list,
    decode_map,
    decode_map_by_date,
    decode_model,
    dump,
    locate,
    new,
)
from .book_format import BookFormat, decode_book_format
from .loan import Loan
from .medium import Medium, decode_medium
from .review import Review

if TYPE_CHECKING:
    from .shelf import Shelf

_NAMES: Final = frozenset(
    (
        "id",
        "kind",
        "title",
        "format",
        "addedAt",
        "shelf",
        "media",
        "subtitle",
        "publishedOn",
        "weight",
        "lent",
        "tags",
        "lastLoan",
        "related",
        "prices",
        "reviews",
        "visits",
        "metadata",
        "lockCode",
        "isbn10",
    )
)
_REQUIRED: Final = ("id", "kind", "title", "format", "addedAt", "shelf", "media")
_NULLABLE: Final = frozenset(("subtitle", "lastLoan"))


@attrs.define(kw_only=True, repr=False)
class Book(Model):
    """What can be borrowed."""

    id: int
    kind: Literal["book"] = "book"
    title: str
    format: BookFormat | str
    added_at: dt.datetime
    """When it came; before `published_on` for proofs."""
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "format": self.format,
            "addedAt": self.added_at,
            "shelf": self.shelf,
            "media": self.media,
            "subtitle": self.subtitle,
            "publishedOn": self.published_on,
            "weight": self.weight,
            "lent": self.lent,
            "tags": self.tags,
            "lastLoan": self.last_loan,
            "related": self.related,
            "prices": self.prices,
            "reviews": self.reviews,
            "visits": self.visits,
            "metadata": self.metadata,
            "lockCode": self.lock_code,
            "isbn10": self.isbn10,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
