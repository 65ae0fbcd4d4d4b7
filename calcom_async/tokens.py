"""Tokens that are renewed, and where they are kept meanwhile.

A `TokenStore` is two methods. Yours may keep tokens in a database:

    class Row:
        def __init__(self, user_id: int) -> None:
            self.user_id = user_id

        async def load(self) -> Tokens | None:
            row = await db.fetch_one("select tokens from users where id = $1", self.user_id)
            return Tokens.from_dict(row["tokens"]) if row else None

        async def save(self, tokens: Tokens) -> None:
            await db.execute("update users set tokens = $1 where id = $2", tokens.reveal(), self.user_id)

Rules that hold here:

* A store holds the tokens of one user. What it holds beats what a credential was given.
* New tokens are saved before they are used.
* Where a store also has `lock()`, an asynchronous context manager, it is held from loading to saving, and processes
  that share the store renew once for all. Without it, one that comes too late finds the other's tokens in the store.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from ._credentials.claims import expiry_of, number_of
from ._frozen import Frozen
from .auth import checked
from .errors import ConfigurationError, DecodeError
from .secret import Secret, seal

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping
    from contextlib import AbstractAsyncContextManager

    from ._credentials.file_store import FileTokenStore
    from ._model import Model

__all__ = ["FileTokenStore", "LockingTokenStore", "MemoryTokenStore", "TokenStore", "Tokens"]

_FIRST_LOOK = 0.001  # seconds between looks at a lock that somebody holds; each is longer
_LAST_LOOK = 0.05
_LONGEST = 10 * 366 * 86400.0  # seconds; what lasts longer does not end


class Tokens(Frozen):
    """An access token, what renews it, and until when it is valid.

    `expires_at` is an aware datetime; left out, it is what the access token says of itself, None where it says nothing.
    `scope` is what OAuth 2 granted, space-separated.
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
        """The tokens in what `reveal` gave, or in the API's answer to a new managed user, a refresh or a code.

        Takes JSON or a model (`NewManagedUser`, `ManagedUserTokens`, `OAuth2Tokens`). `expires_in` counts from now.
        Raises DecodeError where there are none.
        """
        inside = _Sealed(data)
        del data
        tokens = inside.tokens()
        if tokens is None:
            raise DecodeError(f"expected tokens: {inside.problem}")
        return tokens

    def reveal(self) -> dict[str, str]:
        """All of it in the clear, for a store of your own: text by name, ready for JSON, read again by `from_dict`."""
        shown = {"access_token": self.access_token.reveal()}
        if self.refresh_token is not None:
            shown["refresh_token"] = self.refresh_token.reveal()
        if self.expires_at is not None:
            shown["expires_at"] = self.expires_at.astimezone(UTC).isoformat()
        if self.scope is not None:
            shown["scope"] = self.scope
        return shown

    @property
    def ends(self) -> float:
        """When the access token ends, as a UNIX time; math.inf where that is not known."""
        return math.inf if self.expires_at is None else self.expires_at.timestamp()


def sealed(tokens: object) -> Any:
    """The tokens, or None; of anything else the type alone, as `seal` does it for what should be a secret."""
    return tokens if tokens is None or isinstance(tokens, (Tokens, type)) else type(tokens)


class _Sealed:
    """Somebody's JSON with tokens, which a traceback with locals does not show."""

    __slots__ = ("_data", "problem")

    def __init__(self, data: Any) -> None:
        to_dict = getattr(data, "to_dict", None)
        self._data: Any = to_dict() if to_dict is not None else data
        self.problem = ""

    def tokens(self) -> Tokens | None:
        if not hasattr(self._data, "get"):
            self.problem = f"this is no object but {type(self._data).__name__}"
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


@runtime_checkable
class TokenStore(Protocol):
    """Where the tokens of one user are kept. See the module for `lock`, which it may have too."""

    async def load(self) -> Tokens | None:
        """What is kept, None if nothing is."""
        ...  # pragma: no cover

    async def save(self, tokens: Tokens) -> None:
        """Keep these in place of any others; they are used when this has returned."""
        ...  # pragma: no cover


@runtime_checkable
class LockingTokenStore(TokenStore, Protocol):
    """A store that lets one renew at a time, over all processes that share it."""

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Held while somebody loads, renews and saves."""
        ...  # pragma: no cover


class MemoryTokenStore:
    """Keeps tokens as long as it lives itself; credentials of one process may share it."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens
        self._held = threading.Lock()

    async def load(self) -> Tokens | None:
        """What is kept, None if nothing is."""
        return self._tokens

    async def save(self, tokens: Tokens) -> None:
        """Keep these in place of any others."""
        self._tokens = tokens

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Held by one at a time, on whatever event loop or thread."""
        await until(lambda: self._held.acquire(blocking=False))
        try:
            yield
        finally:
            self._held.release()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{'' if self._tokens is not None else ', empty'}>"


async def until(acquire: Callable[[], bool]) -> None:
    """Try to get a lock until it is had. Looks again and again: a thread that waits for one cannot be cancelled."""
    import anyio

    pause = _FIRST_LOOK
    while not acquire():
        await anyio.sleep(pause)
        pause = min(2 * pause, _LAST_LOOK)


def __getattr__(name: str) -> Any:
    if name == "FileTokenStore":
        from ._credentials.file_store import FileTokenStore

        return FileTokenStore
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
