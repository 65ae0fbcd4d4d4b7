"""The layer that authenticates requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .protocols import RenewingCredential

if TYPE_CHECKING:
    from .._request import Handler, Middleware, RawResponse, Request
    from .history import Entries
    from .protocols import Credential


def authenticate_layer(credential: Credential | RenewingCredential, refreshes: Entries) -> Middleware:
    """A layer that adds the credential's headers to a copy of the request, so that no outer layer sees them.

    `refreshes` is what the client remembers of refreshes, see `history`.
    """
    if isinstance(credential, RenewingCredential):
        remembering = getattr(credential, "_remembering", None)
        return credential.send if remembering is None else remembering(refreshes)

    async def authenticated(request: Request, handler: Handler) -> RawResponse:
        return await handler(request.replace(headers={**request.headers, **credential.headers()}))

    return authenticated
