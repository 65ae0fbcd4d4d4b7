"""Tokens in a file.

Rules that hold here: only its owner can read the file, and a file that others can read is rejected; it is replaced
atomically, and is on disk before `save` returns; processes that share it take turns through a lock file beside it.
"""

from __future__ import annotations

import json
import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from .._frozen import Frozen
from ..errors import ConfigurationError, DecodeError
from .file_lock import FileLock
from .private_file import make_directory, read_file, replace_file
from .stores import acquire_lock
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["FileTokenStore"]


class FileTokenStore(Frozen):
    """Keeps the tokens of one user in a file, as JSON, for all processes of the machine.

    The file and its directory are created by the first `save`. `~` means the home directory. Raises ConfigurationError
    for a file that others can read, or that does not contain tokens.
    """

    __slots__ = ("path",)

    path: str

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not isinstance(path, (str, os.PathLike)) or not str(path):
            raise ConfigurationError("FileTokenStore: path must be the path of a file")
        # Resolve symbolic links: the file is replaced, and a link must still point to it afterwards.
        self._set(path=os.path.realpath(os.path.expanduser(path)))

    async def load(self) -> Tokens | None:
        """The tokens in the file, None if there is no file."""
        from anyio import to_thread

        return await to_thread.run_sync(self._load)

    async def save(self, tokens: Tokens) -> None:
        """Replace the file. The tokens are on disk when this returns."""
        from anyio import to_thread

        await to_thread.run_sync(self._save, tokens)

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Held by one task of one process at a time. Raises TokenRefreshError if it is not released for a minute."""
        make_directory(os.path.dirname(self.path))
        # Never removed: a process that has it open and one that creates it again would hold different locks.
        lock = FileLock(f"{self.path}.lock")
        try:
            await acquire_lock(lock.acquire, lock.path)
            yield
        finally:
            lock.release()

    def _load(self) -> Tokens | None:
        content = read_file(self.path, "token file")
        if content is None:
            return None
        tokens = _parse(content)
        if tokens is None:
            raise ConfigurationError(f"the token file {self.path} does not contain tokens; remove it to start over")
        return tokens

    def _save(self, tokens: Tokens) -> None:
        replace_file(self.path, json.dumps(tokens.reveal(), indent=1).encode())


def _parse(content: bytes) -> Tokens | None:
    try:
        return Tokens.from_dict(json.loads(content))
    except (ValueError, RecursionError, DecodeError):
        return None
