# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Shelf`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs

from .. import models
from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model

if TYPE_CHECKING:
    from .book import Book


@attrs.define(kw_only=True, repr=False)
class Shelf(Model):
    """The API's `Shelf`."""

    name: str
    books: list[Book]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.books = decode_list(models.Book.from_dict, data["books"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
