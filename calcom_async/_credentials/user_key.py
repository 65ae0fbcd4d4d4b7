"""Which user a credential is for, so that all credentials for that user share one rate budget.

In order of preference: the `user_id` given; the user that the access token names; the store, by its value if its class
defines equality and a hash (a frozen dataclass does), else the object; the access token.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import ref

from .claims import owner_of
from .owner import guard

if TYPE_CHECKING:
    from .stores import TokenStore
    from .tokens import Tokens

_objects: dict[int, tuple[ref[object], str]] = {}


def user_key(tokens: Tokens | None, store: TokenStore | None, user_id: int | None) -> str:
    """A text that is the same for the same user, as far as that is known before the first call."""
    user = user_id if user_id is not None else owner_of(tokens.access_token) if tokens is not None else None
    if user is not None:
        return f"user {user}"
    if store is not None:
        return f"store {type(store).__module__}.{type(store).__qualname__} {_value_of(store) or _name_of(store)}"
    return f"token {tokens.access_token.reveal()}" if tokens is not None else f"unknown {_random()}"


def _value_of(store: TokenStore) -> str | None:
    if type(store).__hash__ is object.__hash__:
        return None
    try:
        return f"value {hash(store)}"
    except TypeError:
        return None


def _name_of(store: TokenStore) -> str:
    """A name of this object. Unlike its id(), no later object gets it."""
    number = id(store)
    try:
        reference: ref[object] = ref(store, lambda _: _objects.pop(number, None))
    except TypeError:
        return _random()
    with guard():
        return _objects.setdefault(number, (reference, _random()))[1]


def _random() -> str:
    return os.urandom(8).hex()
