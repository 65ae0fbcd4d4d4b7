"""Where tokens are kept between renewals."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ..errors import TokenRefreshError
from .owner import Owner, guard

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from contextlib import AbstractAsyncContextManager

    from .tokens import Tokens

__all__ = ["LockingTokenStore", "MemoryTokenStore", "TokenStore"]

LOCK_LIMIT = 60.0
"""Seconds to wait for a store's lock: whoever holds it may take this long to renew."""

_FIRST_PAUSE = 0.001  # seconds between attempts to acquire a lock that is held; each is longer
_LONGEST_PAUSE = 0.05


@runtime_checkable
class TokenStore(Protocol):
    """Where the tokens of one user are kept. It may also have `lock()`, see `calcom_async.tokens`."""

    async def load(self) -> Tokens | None:
        """The saved tokens, None if there are none."""
        ...  # pragma: no cover

    async def save(self, tokens: Tokens) -> None:
        """Replace the saved tokens. The new ones are used only after this has returned."""
        ...  # pragma: no cover


@runtime_checkable
class LockingTokenStore(TokenStore, Protocol):
    """A store whose lock makes all processes that share it renew one at a time."""

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Held from loading to saving."""
        ...  # pragma: no cover


class MemoryTokenStore:
    """Keeps tokens in memory. Credentials of one process may share it."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens
        self._holder: Owner | None = None

    async def load(self) -> Tokens | None:
        """The saved tokens, None if there are none."""
        return self._tokens

    async def save(self, tokens: Tokens) -> None:
        """Replace the saved tokens."""
        self._tokens = tokens

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Held by one task at a time, across all event loops and threads."""
        holder = Owner()
        await acquire_lock(partial(self._acquire, holder), "of the token store")
        try:
            yield
        finally:
            with guard():
                if self._holder is holder:
                    self._holder = None

    def _acquire(self, holder: Owner) -> bool:
        with guard():
            if self._holder is not None and not self._holder.gone:
                return False
            self._holder = holder
            return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{'' if self._tokens is not None else ', empty'}>"


async def acquire_lock(acquire: Callable[[], bool], name: str) -> None:
    """Acquire a lock by polling: a thread that blocks on a lock cannot be cancelled.

    Raises TokenRefreshError if it is not released within `LOCK_LIMIT`.
    """
    import anyio

    give_up = time.monotonic() + LOCK_LIMIT
    pause = _FIRST_PAUSE
    while not acquire():
        if time.monotonic() > give_up:
            raise TokenRefreshError(f"the lock {name} was not released within {LOCK_LIMIT:g} s")
        await anyio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


for _public in (LockingTokenStore, MemoryTokenStore, TokenStore):
    _public.__module__ = "calcom_async.tokens"
