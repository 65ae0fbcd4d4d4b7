"""Where tokens are kept between renewals."""

from __future__ import annotations

import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from contextlib import AbstractAsyncContextManager

    from .tokens import Tokens

__all__ = ["LockingTokenStore", "MemoryTokenStore", "TokenStore"]

_FIRST_PAUSE = 0.001  # seconds between attempts to get a lock that somebody holds; each is longer
_LONGEST_PAUSE = 0.05


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
        await acquire_lock(lambda: self._held.acquire(blocking=False))
        try:
            yield
        finally:
            self._held.release()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{'' if self._tokens is not None else ', empty'}>"


async def acquire_lock(acquire: Callable[[], bool]) -> None:
    """Try to get a lock until it is had. Looks again and again: a thread that waits for one cannot be cancelled."""
    import anyio

    pause = _FIRST_PAUSE
    while not acquire():
        await anyio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


for _public in (LockingTokenStore, MemoryTokenStore, TokenStore):
    _public.__module__ = "calcom_async.tokens"
