"""What the SDK needs from a credential, and what a credential needs from a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._request import Handler, RawResponse, Request
    from ..secret import Secret


@runtime_checkable
class Credential(Protocol):
    """Something that authenticates requests by fixed headers."""

    def headers(self) -> Mapping[str, Secret]:
        """The headers to send, by lower-case name."""
        ...  # pragma: no cover


@runtime_checkable
class RenewingCredential(Protocol):
    """Something that authenticates requests with tokens that change. `identity` stays the same and reveals no token."""

    identity: bytes

    async def send(self, request: Request, handler: Handler) -> RawResponse:
        """Pass the request on with the current token, and once more if that was rejected and could be renewed."""
        ...  # pragma: no cover


class TokenCaller(Protocol):
    """The part of a client that credentials use: a template for token requests, and the chain that sends them."""

    def _token_calls(self) -> tuple[Request, Handler]: ...  # pragma: no cover


Credential.__module__ = RenewingCredential.__module__ = "calcom_async.auth"
