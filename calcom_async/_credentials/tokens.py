"""An access token, and the refresh token that renews it."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .._frozen import Frozen
from ..errors import ConfigurationError, DecodeError
from ..secret import Secret, seal
from .checks import checked
from .claims import expiry_of, number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._model import Model

__all__ = ["Tokens"]

_LONGEST = 10 * 366 * 86400.0  # seconds; a longer lifetime counts as unlimited


class Tokens(Frozen):
    """An access token, the refresh token that renews it, and when the access token expires.

    `expires_at` is an aware datetime; by default it is read from the access token, and None if that does not contain
    it. `scope` is what OAuth 2 granted, space-separated.
    """

    __slots__ = ("access_token", "expires_at", "refresh_token", "scope")

    access_token: Secret
    refresh_token: Secret | None
    expires_at: datetime | None
    scope: str | None

    def __init__(
        self,
        access_token: str | Secret,
        refresh_token: str | Secret | None = None,
        *,
        expires_at: datetime | None = None,
        scope: str | None = None,
    ) -> None:
        access_token, refresh_token = seal(access_token), seal(refresh_token)
        access = checked("access token", access_token)
        if expires_at is None:
            expires_at = _moment(expiry_of(access))
        elif not isinstance(expires_at, datetime) or expires_at.tzinfo is None:
            raise ConfigurationError("expires_at must be an aware datetime, such as datetime.now(UTC) + timedelta(...)")
        self._set(
            access_token=access,
            refresh_token=None if refresh_token is None else checked("refresh token", refresh_token),
            expires_at=expires_at,
            scope=scope,
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any] | Model) -> Tokens:
        """The tokens in the result of `reveal`, or in the API's response to a new managed user, a refresh or a code.

        Takes JSON or a model (`NewManagedUser`, `ManagedUserTokens`, `OAuth2Tokens`). `expires_in` counts from now.
        Raises DecodeError if it contains none.
        """
        inside = _Source(data)
        del data
        tokens = inside.tokens()
        if tokens is None:
            raise DecodeError(f"expected tokens: {inside.problem}")
        return tokens

    def reveal(self) -> dict[str, str]:
        """The tokens in the clear, for a store of your own: a JSON object of strings, which `from_dict` reads back."""
        revealed = {"access_token": self.access_token.reveal()}
        if self.refresh_token is not None:
            revealed["refresh_token"] = self.refresh_token.reveal()
        if self.expires_at is not None:
            revealed["expires_at"] = self.expires_at.astimezone(UTC).isoformat()
        if self.scope is not None:
            revealed["scope"] = self.scope
        return revealed

    @property
    def ends(self) -> float:
        """When the access token expires, as a UNIX time; math.inf if that is unknown."""
        return math.inf if self.expires_at is None else self.expires_at.timestamp()


def tokens_or_type(tokens: object) -> Any:
    """The tokens or None; for anything else only its type, because the value may contain secrets."""
    return tokens if tokens is None or isinstance(tokens, (Tokens, type)) else type(tokens)


class _Source:
    """JSON that contains tokens, hidden from tracebacks that show local variables."""

    __slots__ = ("_data", "problem")

    def __init__(self, data: Any) -> None:
        to_dict = getattr(data, "to_dict", None)
        self._data: Any = to_dict() if to_dict is not None else data
        self.problem = ""

    def tokens(self) -> Tokens | None:
        if not hasattr(self._data, "get"):
            self.problem = f"this is not an object but {type(self._data).__name__}"
            return None
        try:
            return Tokens(
                self._text("access_token", "accessToken") or Secret(""),
                self._text("refresh_token", "refreshToken"),
                expires_at=self._expiry(),
                scope=self._scope(),
            )
        except ConfigurationError as error:
            self.problem = str(error)
            return None

    def _text(self, *names: str) -> Secret | None:
        found = next((self._data[name] for name in names if self._data.get(name) is not None), None)
        return seal(found)  # type: ignore[no-any-return]

    def _scope(self) -> str | None:
        scope = self._data.get("scope")
        return scope if isinstance(scope, str) else None

    def _expiry(self) -> datetime | None:
        text = self._data.get("expires_at")
        if isinstance(text, str):
            try:
                moment = datetime.fromisoformat(text)
            except ValueError:
                return None
            return moment if moment.tzinfo is not None else None
        milliseconds = number_of(self._data.get("accessTokenExpiresAt"))
        if milliseconds is not None:
            return _moment(milliseconds / 1000)
        seconds = number_of(self._data.get("expires_in"))
        return None if seconds is None else _moment(time.time() + seconds)


def _moment(timestamp: float | None) -> datetime | None:
    if timestamp is None or not 0 <= timestamp <= time.time() + _LONGEST:
        return None
    return datetime.fromtimestamp(timestamp, UTC)


Tokens.__module__ = "calcom_async.tokens"
