"""The headers that carry a credential."""

from __future__ import annotations

from .._constants import AUTHORIZATION_HEADER, CLIENT_ID_HEADER, CLIENT_SECRET_HEADER
from ..secret import Secret


def bearer_headers(token: Secret) -> dict[str, Secret]:
    """`Authorization: Bearer …`"""
    return {AUTHORIZATION_HEADER: Secret(f"Bearer {token.reveal()}")}


def client_headers(client_id: str, client_secret: Secret) -> dict[str, Secret]:
    """`x-cal-client-id` and `x-cal-secret-key`."""
    return {CLIENT_ID_HEADER: Secret(client_id), CLIENT_SECRET_HEADER: client_secret}
