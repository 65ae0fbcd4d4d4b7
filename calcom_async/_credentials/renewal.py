"""The tokens of one credential: which are current, and how they are renewed.

Rules that hold here:

* One renewal at a time across all tasks, event loops and threads; across processes too, if the store has a lock.
  Credentials that hold the same tokens, such as those created for each request, share one refresh.
* New tokens are saved before they are used, in each store that held the old ones. If saving fails they are kept, and
  the next renewal begins by saving them: the server has already invalidated the old ones.
* Tokens that another process has saved in the meantime are used without a request to the server.
* While rejected tokens are being renewed, no further call is sent with them.
* A refresh that failed is not repeated for every call, see `history`.
"""

from __future__ import annotations

import math
import time
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakValueDictionary

from .._clock import clock
from ..errors import CalcomError, ConfigurationError, TokenRefreshError
from .flight import SingleFlight
from .history import fingerprint
from .owner import guard
from .stores import LOCK_LIMIT
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from .history import RefreshHistory
    from .stores import TokenStore

LEEWAY = 60.0
"""An access token is renewed this many seconds before it expires."""

TIME_LIMIT = 60.0
"""Seconds that a renewal may take once it has the store's lock. The server has half of it to respond."""

_LOCK_MARGIN = 5.0  # seconds; a store's own limit for its lock comes first, because its error says which lock it is
_RELOAD_DELAY = 1.0  # seconds for another process, which holds no lock, to save its new tokens

Refresh: TypeAlias = "Callable[[Tokens], Awaitable[Tokens]]"
"""Gets new tokens for old ones. Raises TokenRefreshError."""

_refreshes: WeakValueDictionary[bytes, SingleFlight[Tokens]] = WeakValueDictionary()


class Renewal:
    """Holds the current tokens; without a `store`, they exist only here."""

    def __init__(self, tokens: Tokens | None, store: TokenStore | None) -> None:
        self.current = tokens
        self._ends = math.inf if tokens is None else tokens.ends
        self._store = store
        self._lock = getattr(store, "lock", None)
        self._loaded = store is None
        self._rejected: Tokens | None = None
        self._unsaved: Tokens | None = None
        self._flight: SingleFlight[None] = SingleFlight()

    def usable(self, leeway: float = LEEWAY) -> Tokens | None:
        """The current tokens, None if they have to be loaded or renewed first."""
        if self._loaded and self._ends - leeway > time.time() and self._rejected is not self.current:
            return self.current
        return None

    def reject(self, tokens: Tokens) -> None:
        """Keep other calls from using these tokens, which the server has rejected, until they are renewed."""
        if self.current is tokens:
            self._rejected = tokens

    def restore(self, tokens: Tokens) -> None:
        """Allow calls to use these tokens again."""
        if self._rejected is tokens:
            self._rejected = None

    async def renew(self, used: Tokens | None, refresh: Refresh | None, history: RefreshHistory) -> Tokens:
        """Valid tokens other than the rejected `used`; the same ones if they cannot be refreshed (no `refresh`)."""
        await self._flight.join(partial(self._exclusively, partial(self._renew, used, refresh, history)))
        if self.current is None:
            raise ConfigurationError("there are no tokens yet: pass tokens=, or put() or exchange() them first")
        return self.current

    async def replace(self, fetch: Callable[[Tokens | None], Awaitable[Tokens]]) -> Tokens:
        """Fetch new tokens regardless of the current ones. Returns them once they are saved."""

        async def work() -> None:
            await self._sync()
            await self._save(await fetch(self.current))

        await self._flight.run(partial(self._exclusively, work))
        assert self.current is not None
        return self.current

    async def put(self, tokens: Tokens) -> None:
        """Save these tokens, then use them."""
        await self._flight.run(partial(self._exclusively, partial(self._save, tokens)))

    async def _exclusively(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run it under the store's lock and within the time limits, shielded from cancellation."""
        import anyio

        limit, locked = LOCK_LIMIT + _LOCK_MARGIN, False
        with _store_errors(), anyio.move_on_after(limit, shield=True) as scope:
            async with nullcontext() if self._lock is None else self._lock():
                limit, locked = TIME_LIMIT, True
                scope.deadline = anyio.current_time() + limit
                await work()
        if scope.cancelled_caught:
            late = "the renewal took longer than" if locked else "the token store's lock was not released within"
            raise TokenRefreshError(f"{late} {limit:g} s")

    async def _renew(self, used: Tokens | None, refresh: Refresh | None, history: RefreshHistory) -> None:
        if self._unsaved is not None:
            await self._save(self._unsaved)
            return
        await self._sync()
        tokens = self.current
        if tokens is None or refresh is None or (tokens is not used and self.usable() is not None):
            return
        new = await _refresh_of(tokens).join(partial(self._refresh, tokens, refresh, history))
        if self.current is tokens:
            await self._follow(tokens, new, history)

    async def _refresh(self, tokens: Tokens, refresh: Refresh, history: RefreshHistory) -> Tokens:
        """Refresh these tokens for all credentials that hold them."""
        import anyio

        with _store_errors(), anyio.move_on_after(TIME_LIMIT, shield=True):
            if self._lock is None:
                # They may be stale: another credential may have refreshed them while they were being loaded.
                await self._sync()
            if self.current is not tokens and self.current is not None:
                return self.current
            new = history.unsaved(tokens) or await self._send_refresh(tokens, refresh, history)
            if self.current is not tokens and self.current is not None:
                # Replaced in the meantime, for instance while this event loop was stopped.
                return self.current
            history.obtained(tokens, new)
            # If this fails, the new tokens are shared nevertheless, and `_follow` tries again.
            with suppress(Exception):
                await self._save(new)
                history.saved(tokens)
            return new
        raise TokenRefreshError(f"the renewal took longer than {TIME_LIMIT:g} s")

    async def _send_refresh(self, tokens: Tokens, refresh: Refresh, history: RefreshHistory) -> Tokens:
        if (failure := history.failure(tokens)) is not None:
            raise failure
        try:
            return await refresh(tokens)
        except TokenRefreshError as error:
            if error.final and await self._renewed_elsewhere(tokens):
                assert self.current is not None
                return self.current
            history.failed(tokens, error)
            raise

    async def _follow(self, tokens: Tokens, new: Tokens, history: RefreshHistory) -> None:
        """Take over the result of a refresh that another credential made, or that has not been saved yet."""
        if self._unsaved is None:
            await self._sync()
        if self.current is tokens:
            await self._save(new)
            history.saved(tokens)

    async def _renewed_elsewhere(self, tokens: Tokens) -> bool:
        """Whether another process was faster: it has used the refresh token, and its new tokens are in the store."""
        for pause in (0.0, _RELOAD_DELAY) if self._store is not None else ():
            await clock().sleep(pause)
            await self._sync()
            if self.current is not tokens:
                break
        return self.current is not tokens

    async def _sync(self) -> None:
        """Take over the tokens in the store, or save ours if it is empty."""
        if self._store is None:
            return
        stored: object = await self._store.load()
        if stored is not None and not isinstance(stored, Tokens):
            raise ConfigurationError(
                f"the token store's load() must return Tokens or None, not {type(stored).__name__}"
            )
        if stored is None:
            if self.current is not None:
                await self._store.save(self.current)
        elif stored != self.current:
            self._adopt(stored)
        self._loaded = True

    async def _save(self, tokens: Tokens) -> None:
        """Save, then use."""
        self._unsaved = tokens
        if self._store is not None:
            await self._store.save(tokens)
        self._adopt(tokens)
        if self.usable() is None:
            # New, yet expired by our clock: the clocks differ, or the lifetime is shorter than the leeway. Use the
            # tokens until the server rejects them.
            self._ends = math.inf

    def _adopt(self, tokens: Tokens) -> None:
        self.current, self._ends = tokens, tokens.ends
        self._loaded, self._unsaved, self._rejected = True, None, None


@contextmanager
def _store_errors() -> Generator[None]:
    """Raise what a token store raises as a TokenRefreshError."""
    try:
        yield
    except CalcomError:
        raise
    except Exception as error:
        raise TokenRefreshError(f"the token store failed ({type(error).__name__})") from error


def _refresh_of(tokens: Tokens) -> SingleFlight[Tokens]:
    """The refresh of these tokens, which all credentials of the process share."""
    key = fingerprint(tokens)
    with guard():
        flight = _refreshes.get(key)
        if flight is None:
            flight = _refreshes[key] = SingleFlight()
    return flight
