"""The claims of a JSON web token, read without verifying its signature: good for planning, never for trust.

No content of a token makes these functions fail; a claim that cannot be read counts as missing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..secret import Secret

_LATEST = 253_402_300_799.0  # the last second of the year 9999
_OWNERS = ("ownerId", "userId", "teamId", "sub")


def claims_of(token: Secret) -> dict[str, Any]:
    """The token's claims; empty if it is not a JSON web token."""
    import json
    from base64 import urlsafe_b64decode

    parts = token.reveal().split(".")
    if len(parts) != 3:
        return {}
    try:
        claims = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def expiry_of(token: Secret) -> float | None:
    """When the token expires, as a UNIX time: from `exp` (seconds) or a managed user's `expiresAt` (milliseconds)."""
    claims = claims_of(token)
    for name, unit in (("exp", 1.0), ("expiresAt", 1e-3)):
        moment = number_of(claims.get(name))
        if moment is not None and 0 < moment * unit <= _LATEST:
            return moment * unit
    return None


def owner_of(token: Secret) -> str | None:
    """The id of the user or team that the token was issued for."""
    claims = claims_of(token)
    for name in _OWNERS:
        owner = claims.get(name)
        if isinstance(owner, (str, int)) and not isinstance(owner, bool) and owner:
            return str(owner)[:100]
    return None


def number_of(value: object) -> float | None:
    """The value as a finite number, else None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
