"""Renewing the tokens of one credential.

Rules:

* One renewal at a time for each user, over all credential objects, tasks, event loops and threads; over processes, if
  the store can be locked.
* New tokens are saved before they are used. If saving fails, they are kept and saved first of all at the next need:
  the old ones are void.
* Tokens that another process has saved are used without asking the server.
* A refresh token that the server refuses is not tried again until there are other tokens, here or in the store.
* After a refresh that failed for another reason there is a cooldown of 1 s, doubled by each further failure up to 30 s:
  calls meanwhile fail with the same error, at once.
"""

from __future__ import annotations

import math
import time
from contextlib import nullcontext
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from .._clock import clock
from ..errors import CalcomError, ConfigurationError, TokenRefreshError
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .flight import Work
    from .shared import TokenState
    from .stores import TokenStore

LEEWAY = 60.0
"""Seconds before its end at which an access token is renewed."""

TIME_LIMIT = 60.0
"""Seconds for a renewal, with the store's lock, load and save; the server's response has half of it."""

_SECOND_LOOK = 1.0  # seconds in which another process, without a lock, will have saved its tokens
_COOLDOWN = 1.0  # seconds
_LONGEST_COOLDOWN = 30.0

Ask: TypeAlias = "Callable[[Tokens], Awaitable[Tokens]]"
"""Gets new tokens for old ones; raises TokenRefreshError."""


class Renewal:
    """Renews the tokens in a state that other credentials may share, through a store of its own.

    A store may hold a request's database connection, so each credential uses the one it was given.
    """

    def __init__(self, state: TokenState, tokens: Tokens | None, store: TokenStore | None) -> None:
        self._state = state
        self._store = store
        if store is None:
            state.loaded = True
        if state.current is None and tokens is not None:
            state.current, state.ends = tokens, tokens.ends

    @property
    def current(self) -> Tokens | None:
        """The current tokens, None before there are any."""
        return self._state.current

    def usable(self, leeway: float = LEEWAY) -> Tokens | None:
        """The current tokens, None if they have to be loaded or renewed first."""
        if self._state.loaded and self._state.ends - leeway > time.time():
            return self._state.current
        return None

    def quiet(self) -> bool:
        """Whether a 401 is no reason to renew at the moment: the last renewal for one changed nothing."""
        return clock().now() < self._state.quiet_until

    def keep_quiet(self, seconds: float) -> None:
        """Do not renew for a 401 for that long."""
        self._state.quiet_until = clock().now() + seconds

    async def renew(self, used: Tokens | None, ask: Ask | None) -> Tokens:
        """Valid tokens other than the refused ones (`used`); the same if nothing gets new ones (no `ask`)."""
        await self._state.flight.join(partial(self._alone, partial(self._renew, used, ask)))
        if self._state.current is None:
            raise ConfigurationError("there are no tokens yet: pass tokens=, or put() or exchange() them first")
        return self._state.current

    async def replace(self, ask: Callable[[Tokens | None], Awaitable[Tokens]]) -> Tokens:
        """Get new tokens whatever the current ones are. Returns them when they are saved."""

        async def work() -> None:
            await self._look()
            new = await ask(self._state.current)
            await self._keep(new)

        await self._state.flight.run(partial(self._alone, work))
        assert self._state.current is not None
        return self._state.current

    async def put(self, tokens: Tokens) -> None:
        """Save these tokens and use them."""
        await self._state.flight.run(partial(self._alone, partial(self._keep, tokens)))

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
            what = "it took" if locked else f"the lock of {self._store!r} was held by another process for"
            raise TokenRefreshError(f"{what} longer than {TIME_LIMIT:g} s")

    async def _renew(self, used: Tokens | None, ask: Ask | None) -> None:
        state = self._state
        if state.unsaved is not None:
            await self._keep(state.unsaved)
            return
        await self._look()
        tokens = state.current
        if tokens is None or ask is None or (tokens is not used and self.usable() is not None):
            return
        if state.refused is not None:
            raise state.refused
        if state.failure is not None and clock().now() < state.retry_at:
            raise copy(state.failure)
        await self._refresh(tokens, ask)

    async def _refresh(self, tokens: Tokens, ask: Ask) -> None:
        try:
            new = await ask(tokens)
        except TokenRefreshError as error:
            if not error.final:
                self._cool_down(error)
                raise
            refusal = error
        else:
            await self._keep(new)
            return
        if not await self._overtaken(tokens):
            self._state.refused = refusal
            raise refusal

    def _cool_down(self, error: TokenRefreshError) -> None:
        state = self._state
        state.failure = copy(error)
        state.retry_at = clock().now() + min(_LONGEST_COOLDOWN, _COOLDOWN * 2.0 ** min(state.failures, 10))
        state.failures += 1

    async def _overtaken(self, tokens: Tokens) -> bool:
        """Whether another process was faster: it has used the refresh token, and saved new tokens."""
        for pause in (0.0, _SECOND_LOOK) if self._store is not None else ():
            await clock().sleep(pause)
            await self._look()
            if self._state.current is not tokens:
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
            if self._state.current is not None:
                await self._store.save(self._state.current)
        elif stored != self._state.current:
            self._state.adopt(stored)
        self._state.loaded = True

    async def _keep(self, tokens: Tokens) -> None:
        """Save, then use."""
        self._state.unsaved = tokens
        if self._store is not None:
            await self._store.save(tokens)
        self._state.adopt(tokens)
        if self.usable() is None:
            # New, and expired by our clock: the server's differs, or they last less than the leeway. It will say.
            self._state.ends = math.inf
