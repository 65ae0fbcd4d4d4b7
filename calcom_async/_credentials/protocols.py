"""What the SDK needs of a credential, and what a credential needs of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._request import Handler, RawResponse, Request
    from ..secret import Secret


@runtime_checkable
class Credential(Protocol):
    """What can vouch for a request."""

    def headers(self) -> Mapping[str, Secret]:
        """The headers to send with it, by lower-case name."""
        ...  # pragma: no cover


@runtime_checkable
class RenewingCredential(Protocol):
    """What vouches for requests with tokens that change. `identity` stays the same, and tells nothing of them."""

    identity: bytes

    async def send(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on with what vouches for it, and again if that had to be renewed."""
        ...  # pragma: no cover


class TokenCaller(Protocol):
    """A client, as far as credentials know it: what requests for tokens are modeled on, and sent through."""

    def _token_calls(self) -> tuple[Request, Handler]: ...  # pragma: no cover


Credential.__module__ = RenewingCredential.__module__ = "calcom_async.auth"
