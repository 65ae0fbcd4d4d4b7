"""The tokens of one credential, and how they are renewed.

Rules:

* One renewal at a time, over all tasks, event loops and threads; over processes, if the store can be locked.
* New tokens are saved before they are used. If saving fails, they are kept and saved first of all at the next need:
  the old ones are void.
* Tokens that another process has saved are used without asking the server.
* A refresh token that the server refuses is not tried again until there are other tokens, here or in the store.
"""

from __future__ import annotations

import math
import time
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from .._clock import clock
from ..errors import CalcomError, ConfigurationError, TokenRefreshError
from .flight import SingleFlight
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .flight import Work
    from .stores import TokenStore

LEEWAY = 60.0
"""Seconds before its end at which an access token is renewed."""

TIME_LIMIT = 60.0
"""Seconds for a renewal, with the store's lock, load and save; the server's response has half of it."""

_SECOND_LOOK = 1.0  # seconds in which another process, without a lock, will have saved its tokens

Ask: TypeAlias = "Callable[[Tokens], Awaitable[Tokens]]"
"""Gets new tokens for old ones; raises TokenRefreshError."""


class Renewal:
    """Holds the current tokens. Without a `store` they last as long as this object."""

    def __init__(self, tokens: Tokens | None, store: TokenStore | None) -> None:
        self.current = tokens
        self._ends = math.inf if tokens is None else tokens.ends
        self._store = store
        self._loaded = store is None
        self._unsaved: Tokens | None = None
        self._refused: TokenRefreshError | None = None
        self._flight = SingleFlight()

    def usable(self, leeway: float = LEEWAY) -> Tokens | None:
        """The current tokens, None if they have to be loaded or renewed first."""
        if self._loaded and self._ends - leeway > time.time():
            return self.current
        return None

    async def renew(self, used: Tokens | None, ask: Ask | None) -> Tokens:
        """Valid tokens other than the refused ones (`used`); the same if nothing gets new ones (no `ask`)."""
        await self._flight.join(partial(self._alone, partial(self._renew, used, ask)))
        if self.current is None:
            raise ConfigurationError("there are no tokens yet: pass tokens=, or put() or exchange() them first")
        return self.current

    async def replace(self, ask: Callable[[Tokens | None], Awaitable[Tokens]]) -> Tokens:
        """Get new tokens whatever the current ones are. Returns them when they are saved."""

        async def work() -> None:
            await self._look()
            new = await ask(self.current)
            await self._keep(new)

        await self._flight.run(partial(self._alone, work))
        assert self.current is not None
        return self.current

    async def put(self, tokens: Tokens) -> None:
        """Save these tokens and use them."""
        await self._flight.run(partial(self._alone, partial(self._keep, tokens)))

    async def _alone(self, work: Work) -> None:
        """Run it under the store's lock, within the time limit, whatever is cancelled around it."""
        import anyio

        lock = getattr(self._store, "lock", None)
        locked = False
        try:
            with anyio.move_on_after(TIME_LIMIT, shield=True) as scope:
                async with nullcontext() if lock is None else lock():
                    locked = True
                    await work()
        except CalcomError:
            raise
        except Exception as error:
            raise TokenRefreshError(f"the token store failed ({type(error).__name__})") from error
        if scope.cancelled_caught:
            what = "it took" if locked else f"the lock of {self._store!r} was held elsewhere for"
            raise TokenRefreshError(f"{what} longer than {TIME_LIMIT:g} s")

    async def _renew(self, used: Tokens | None, ask: Ask | None) -> None:
        if self._unsaved is not None:
            await self._keep(self._unsaved)
            return
        await self._look()
        tokens = self.current
        if tokens is None or ask is None or (tokens is not used and self.usable() is not None):
            return
        if self._refused is not None:
            raise self._refused
        await self._refresh(tokens, ask)

    async def _refresh(self, tokens: Tokens, ask: Ask) -> None:
        try:
            new = await ask(tokens)
        except TokenRefreshError as error:
            if not error.final:
                raise
            refusal = error
        else:
            await self._keep(new)
            return
        if not await self._overtaken(tokens):
            self._refused = refusal
            raise refusal

    async def _overtaken(self, tokens: Tokens) -> bool:
        """Whether another process was faster: it has used the refresh token, and saved new tokens."""
        for pause in (0.0, _SECOND_LOOK) if self._store is not None else ():
            await clock().sleep(pause)
            await self._look()
            if self.current is not tokens:
                return True
        return False

    async def _look(self) -> None:
        """Load what the store holds, or save what we hold if it is empty."""
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

    async def _keep(self, tokens: Tokens) -> None:
        """Save, then use."""
        self._unsaved = tokens
        if self._store is not None:
            await self._store.save(tokens)
        self._adopt(tokens)
        if self.usable() is None:
            # New, and expired by our clock: the server's differs, or they last less than the leeway. It will say.
            self._ends = math.inf

    def _adopt(self, tokens: Tokens) -> None:
        self.current, self._ends = tokens, tokens.ends
        self._loaded, self._unsaved, self._refused = True, None, None
