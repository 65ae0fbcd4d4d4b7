"""What the calls of one client know about earlier refreshes, so that they do not repeat those that fail.

Rules that hold here:

* Refreshes are remembered by the tokens that they were to replace. Credentials that are created for each request share
  them, and new tokens start afresh.
* A refresh that failed for a transient reason is not repeated for a second, twice as long after each further failure,
  or as long as the server asks for. A refused refresh token is not sent again.
* New tokens that no store has accepted yet are kept here, for the next credential that needs them.
* The number of entries is bounded.
"""

from __future__ import annotations

import math
from copy import copy
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .._clock import clock
from .._digest import digest
from .tokens import Tokens

if TYPE_CHECKING:
    from ..errors import TokenRefreshError

_FIRST_COOLDOWN = 1.0  # seconds
_LONGEST_COOLDOWN = 60.0
_REJECTION_COOLDOWN = 300.0  # seconds in which a 401 causes no renewal, after one that did not help
_CAPACITY = 1000


class _Failure(NamedTuple):
    error: TokenRefreshError
    failures: int
    until: float


Entries: TypeAlias = "dict[bytes, _Failure | Tokens | float]"
"""By the fingerprint of tokens: how refreshing them failed, their replacement until it is saved, or the time before
which it is pointless to renew them."""


class RefreshHistory:
    """Reads and writes the `entries`, which belong to one client."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Entries) -> None:
        self._entries = entries

    def failure(self, tokens: Tokens) -> TokenRefreshError | None:
        """The error to raise instead of refreshing these tokens now."""
        entry = self._entries.get(fingerprint(tokens))
        if not isinstance(entry, _Failure) or (wait := entry.until - clock().now()) <= 0:
            return None
        error = copy(entry.error)
        if wait < math.inf:
            later = f"not tried again for {math.ceil(wait)} s"
            error.hint = f"{error.hint}; {later}" if error.hint else later
        return error

    def failed(self, tokens: Tokens, error: TokenRefreshError) -> None:
        """Remember that refreshing these tokens failed."""
        key = fingerprint(tokens)
        entry = self._entries.get(key)
        failures = entry.failures + 1 if isinstance(entry, _Failure) else 1
        cooldown = min(_FIRST_COOLDOWN * 2 ** min(failures - 1, 10), _LONGEST_COOLDOWN)
        until = math.inf if error.final else clock().now() + max(cooldown, error.retry_after or 0.0)
        self._add(key, _Failure(error, failures, until))

    def unsaved(self, tokens: Tokens) -> Tokens | None:
        """The new tokens for these, if they have not been saved."""
        entry = self._entries.get(fingerprint(tokens))
        return entry if isinstance(entry, Tokens) else None

    def obtained(self, tokens: Tokens, new: Tokens) -> None:
        """Keep the new tokens until they have been saved."""
        self._add(fingerprint(tokens), new)

    def saved(self, tokens: Tokens) -> None:
        """Forget what these tokens were replaced by."""
        self._entries.pop(fingerprint(tokens), None)

    def renewal_is_pointless(self, tokens: Tokens) -> bool:
        """Whether these tokens, themselves the result of a renewal, were rejected as well."""
        entry = self._entries.get(fingerprint(tokens))
        return isinstance(entry, float) and clock().now() < entry

    def rejected_again(self, tokens: Tokens) -> None:
        """Remember that these tokens, the result of a renewal, were rejected: the token is not the reason."""
        self._add(fingerprint(tokens), clock().now() + _REJECTION_COOLDOWN)

    def _add(self, key: bytes, entry: _Failure | Tokens | float) -> None:
        self._entries.pop(key, None)
        self._entries[key] = entry
        while len(self._entries) > _CAPACITY:
            # The oldest. Other threads may have removed it.
            self._entries.pop(next(iter(self._entries)), None)


def fingerprint(tokens: Tokens) -> bytes:
    """A digest that identifies a pair of tokens and reveals nothing about it."""
    refresh = "" if tokens.refresh_token is None else tokens.refresh_token.reveal()
    return digest(f"{tokens.access_token.reveal()} {refresh}")
