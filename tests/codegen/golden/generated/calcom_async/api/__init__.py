# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The top-level resources of the client. Each is imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._resource import Sender
    from .books import BooksResource, BooksResourceWithResponse
    from .readers import ReadersResource, ReadersResourceWithResponse


class Resources:
    """The resources of a client, which provides the `_sender`."""

    _sender: Sender

    @cached_property
    def books(self) -> BooksResource:
        """The books that can be borrowed."""
        from .books import BooksResource

        return BooksResource(self._sender)

    @cached_property
    def readers(self) -> ReadersResource:
        """The readers who borrow books."""
        from .readers import ReadersResource

        return ReadersResource(self._sender)


class ResourcesWithResponse:
    """The same resources, with methods that return a `Response`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def books(self) -> BooksResourceWithResponse:
        """The books that can be borrowed."""
        from .books import BooksResource, BooksResourceWithResponse

        return BooksResourceWithResponse(BooksResource(self._sender))

    @cached_property
    def readers(self) -> ReadersResourceWithResponse:
        """The readers who borrow books."""
        from .readers import ReadersResource, ReadersResourceWithResponse

        return ReadersResourceWithResponse(ReadersResource(self._sender))
