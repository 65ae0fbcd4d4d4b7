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
