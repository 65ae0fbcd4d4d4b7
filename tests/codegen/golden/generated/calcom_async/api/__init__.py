# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The resources at the top of the client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._resource import Sender
    from .books import BooksResource, BooksResourceWithResponse
    from .readers import ReadersResource, ReadersResourceWithResponse


class Resources:
    """What a client offers; it has a `_sender`."""

    _sender: Sender

    @cached_property
    def books(self) -> BooksResource:
        """Books: what can be borrowed."""
        from .books import BooksResource

        return BooksResource(self._sender)

    @cached_property
    def readers(self) -> ReadersResource:
        """Who borrows."""
        from .readers import ReadersResource

        return ReadersResource(self._sender)


class ResourcesWithResponse:
    """The same tree, each call answering with a `Response`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def books(self) -> BooksResourceWithResponse:
        """Books: what can be borrowed."""
        from .books import BooksResource, BooksResourceWithResponse

        return BooksResourceWithResponse(BooksResource(self._sender))

    @cached_property
    def readers(self) -> ReadersResourceWithResponse:
        """Who borrows."""
        from .readers import ReadersResource, ReadersResourceWithResponse

        return ReadersResourceWithResponse(ReadersResource(self._sender))
