"""Tokens in a file.

Rules that hold here: the file is readable by its owner alone, and one that others can read is refused; it is replaced
as a whole, on the disk before it counts; processes that share it take turns by a lock on a file beside it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from .._frozen import Frozen
from ..errors import ConfigurationError, DecodeError
from .stores import acquire_lock
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = ["FileTokenStore"]

_OTHERS = 0o077


class FileTokenStore(Frozen):
    """Keeps the tokens of one user in a file, as JSON, for all processes of the machine.

    The file and its directory are made when there is something to keep. `~` stands for the home directory. Raises
    ConfigurationError for a file that others can read, or that holds something else.
    """

    __slots__ = ("path",)

    path: str

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not isinstance(path, (str, os.PathLike)) or not str(path):
            raise ConfigurationError("FileTokenStore: path must be the path of a file")
        # The file itself where the path is a link: it is replaced, and links to it should go on leading to it.
        self._set(path=os.path.realpath(os.path.expanduser(path)))

    async def load(self) -> Tokens | None:
        """What the file holds, None if there is none."""
        from anyio import to_thread

        return await to_thread.run_sync(self._load)

    async def save(self, tokens: Tokens) -> None:
        """Replace the file. When this returns, the tokens are on the disk."""
        from anyio import to_thread

        await to_thread.run_sync(self._save, tokens)

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Held by one task of one process at a time."""
        self._make_directory()
        # Never removed: who opened it before and who made it anew would hold different locks.
        handle = os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            await acquire_lock(lambda: _lock(handle))
            try:
                yield
            finally:
                # Closing it is not enough where the process was forked meanwhile.
                _unlock(handle)
        finally:
            os.close(handle)

    def _load(self) -> Tokens | None:
        try:
            with open(self.path, "rb") as file:
                if os.name == "posix" and (mode := os.fstat(file.fileno()).st_mode & 0o777) & _OTHERS:
                    raise ConfigurationError(
                        f"the token file {self.path} can be read by others (mode {mode:o}): chmod 600 it, and have its "
                        "user sign in again if somebody may have done so"
                    )
                tokens = _parse(file.read())
        except FileNotFoundError:
            return None
        if tokens is None:
            raise ConfigurationError(f"the token file {self.path} holds no tokens; remove it to begin anew")
        return tokens

    def _save(self, tokens: Tokens) -> None:
        self._make_directory()
        directory, name = os.path.split(self.path)
        # Made with mode 600. In the same directory, as it is renamed.
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=directory)
        try:
            with open(handle, "wb") as file:
                file.write(json.dumps(tokens.reveal(), indent=1).encode())
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self.path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
        _sync(directory)

    def _make_directory(self) -> None:
        os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)


def _parse(content: bytes) -> Tokens | None:
    try:
        return Tokens.from_dict(json.loads(content))
    except (ValueError, RecursionError, DecodeError):
        return None


def _sync(directory: str) -> None:
    """Have the directory itself on the disk, where the system knows how."""
    if os.name == "posix":
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> bool:
        """Whether the lock is ours now. Another handle excludes it, in this process too."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
