"""Adding the credential's headers to a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .protocols import RenewingCredential

if TYPE_CHECKING:
    from .._request import Handler, Middleware, RawResponse, Request
    from .protocols import Credential


def authenticate_layer(credential: Credential | RenewingCredential) -> Middleware:
    """The layer that adds the credential's headers. It works on a copy: no layer further out sees them."""
    if isinstance(credential, RenewingCredential):
        return credential.send

    async def authenticated(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(headers={**request.headers, **credential.headers()}))

    return authenticated
