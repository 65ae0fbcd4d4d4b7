"""Tokens, and the stores that keep them between renewals.

A `TokenStore` has two methods. One of your own may keep tokens in a database:

    class Row:
        def __init__(self, user_id: int) -> None:
            self.user_id = user_id

        async def load(self) -> Tokens | None:
            row = await db.fetch_one("select tokens from users where id = $1", self.user_id)
            return Tokens.from_dict(row["tokens"]) if row else None

        async def save(self, tokens: Tokens) -> None:
            await db.execute("update users set tokens = $1 where id = $2", tokens.reveal(), self.user_id)

Rules that hold here:

* A store holds the tokens of one user. They take precedence over the tokens passed to a credential.
* A store and its credential may be created anew for each request: credentials that hold the same tokens share one
  refresh. To share a rate budget too, pass `user_id=` to `ManagedUser`, or give the store equality and a hash, as a
  frozen dataclass has.
* New tokens are saved before they are used.
* A store may be used on several event loops and in forked children.
* If a store also has `lock()`, an asynchronous context manager, it is held from loading to saving, so that processes
  that share the store renew only once. Without it, the slower of two processes takes over the tokens in the store
  after the server has rejected its refresh token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._credentials.stores import LockingTokenStore, MemoryTokenStore, TokenStore
from ._credentials.tokens import Tokens

if TYPE_CHECKING:
    from ._credentials.file_store import FileTokenStore

__all__ = ["FileTokenStore", "LockingTokenStore", "MemoryTokenStore", "TokenStore", "Tokens"]


def __getattr__(name: str) -> Any:
    if name == "FileTokenStore":
        from ._credentials.file_store import FileTokenStore

        return FileTokenStore
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
