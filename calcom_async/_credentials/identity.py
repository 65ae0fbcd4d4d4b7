"""Which rate budget a request counts against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._constants import AUTHORIZATION_HEADER, CLIENT_ID_HEADER
from .._digest import digest
from .protocols import RenewingCredential

if TYPE_CHECKING:
    from .protocols import Credential


def identity_of(credential: Credential | RenewingCredential, address: str) -> bytes:
    """A fingerprint of what the server counts requests by: the bearer token, else the OAuth client, at that address."""
    if isinstance(credential, RenewingCredential):
        return digest(f"{address} {credential.identity.hex()}")
    headers = credential.headers()
    counted = headers.get(AUTHORIZATION_HEADER) or headers.get(CLIENT_ID_HEADER) or next(iter(headers.values()), None)
    return digest(f"{address} {counted and counted.reveal()}")
