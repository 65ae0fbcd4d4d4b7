"""Credentials built anew for each request share what they know, if they are for the same user.

A web application builds `ManagedUser(client_id, secret, store=Row(user_id))` in every request. Each such object would
renew the same tokens, and only one of them could succeed. So the state of a credential is looked up by what identifies
its user, for as long as any credential that uses it lives.
"""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from .._digest import digest
from .._fork import generation
from .claims import owner_of
from .flight import SingleFlight

if TYPE_CHECKING:
    from ..errors import TokenRefreshError
    from .stores import TokenStore
    from .tokens import Tokens

_Key = tuple[Any, ...]

_states: WeakValueDictionary[_Key, TokenState] = WeakValueDictionary()
_lock = threading.Lock()
_generation = generation()


class TokenState:
    """The current tokens of a user, and what is known about renewing them.

    `ends` is when the access token ends, as a UNIX time. `unsaved` are new tokens that a store did not take. `refused`
    is why the refresh token is of no use any more; `failure` is why the last renewal failed, which is not repeated
    before `retry_at`. No renewal follows a 401 before `quiet_until`.
    """

    __slots__ = (
        "__weakref__",
        "current",
        "ends",
        "failure",
        "failures",
        "flight",
        "loaded",
        "quiet_until",
        "refused",
        "retry_at",
        "unsaved",
    )

    def __init__(self) -> None:
        self.current: Tokens | None = None
        self.ends: float = math.inf
        self.loaded: bool = False
        self.unsaved: Tokens | None = None
        self.refused: TokenRefreshError | None = None
        self.failure: TokenRefreshError | None = None
        self.failures: int = 0
        self.retry_at: float = -math.inf
        self.quiet_until: float = -math.inf
        self.flight = SingleFlight()

    def adopt(self, tokens: Tokens) -> None:
        """Use these tokens from now on."""
        self.current, self.ends, self.loaded = tokens, tokens.ends, True
        self.unsaved = self.refused = self.failure = None
        self.failures, self.retry_at = 0, -math.inf


def state_of(key: _Key | None) -> TokenState:
    """The state under this key, a new one if no credential uses it; without a key, one that nobody shares."""
    global _generation, _lock
    if key is None:
        return TokenState()
    if _generation != generation():
        # A forked child: another thread may have held the lock.
        _generation, _lock = generation(), threading.Lock()
    with _lock:
        state = _states.get(key)
        if state is None:
            state = _states[key] = TokenState()
        return state


def user_key(tokens: Tokens | None, store: TokenStore | None, user_id: int | None) -> _Key | None:
    """What identifies the user among those of one OAuth client; None if nothing does.

    With a store: its `key`, `user_id`, the user that the access token names, or the store itself if it defines
    equality. Without one, new tokens are kept nowhere, so it is the tokens that have to be the same.
    """
    if store is None:
        return None if tokens is None else ("tokens", digest(_lasting(tokens)))
    kind = type(store)
    if isinstance(key := getattr(store, "key", None), (str, int)):
        return ("key", kind, key)
    owner = user_id if user_id is not None else None if tokens is None else owner_of(tokens.access_token)
    if owner is not None:
        return ("user", kind, str(owner))
    return ("store", kind, store) if _has_equality(kind) else None


def _lasting(tokens: Tokens) -> str:
    return (tokens.refresh_token or tokens.access_token).reveal()


def _has_equality(kind: type) -> bool:
    return kind.__hash__ is not None and kind.__hash__ is not object.__hash__
