# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Shelf`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import attrs

from .. import models
from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new

if TYPE_CHECKING:
    from .book import Book

_NAMES: Final = frozenset(("name", "books"))
_REQUIRED: Final = ("name", "books")


@attrs.define(kw_only=True, repr=False)
class Shelf(Model):
    """The API's `Shelf`."""

    name: str
    books: list[Book]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.name = data["name"]
            model.books = decode_list(models.Book.from_dict, data["books"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"name": self.name, "books": self.books}
        return {**dump(fields), **self.additional_properties}
