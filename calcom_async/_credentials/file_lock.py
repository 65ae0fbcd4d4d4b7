"""Locks on files, which exclude other processes.

Rules that hold here: a lock belongs to the process that opened the file. A forked child closes its copies of the
handles and leaves the locks alone: otherwise it would still hold them after its parent has died.
"""

from __future__ import annotations

import os
import sys

from .owner import Owner, guard

_open: set[FileLock] = set()
_holders: dict[str, FileLock] = {}


class FileLock:
    """An exclusive lock on a file, which is created with mode 600. Not reusable after `release`."""

    __slots__ = ("_handle", "_owner", "path")

    def __init__(self, path: str, flags: int = 0) -> None:
        self.path = path
        self._owner = Owner()
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600)
        _open.add(self)

    def acquire(self) -> bool:
        """Whether the lock was acquired. A second lock on the same file is refused, in this process too."""
        assert self._handle is not None
        if not lock(self._handle):
            holder = _holders.get(self.path)
            if holder is None or not holder._owner.gone:
                return False
            holder.release()
            if not lock(self._handle):
                return False
        _holders[self.path] = self
        return True

    def still_named(self) -> bool:
        """Whether the locked file is still the one at this path."""
        assert self._handle is not None
        try:
            return os.path.samestat(os.fstat(self._handle), os.lstat(self.path))
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Give up the lock, if it was acquired, and close the file. Does nothing the second time."""
        with guard():
            handle, self._handle = self._handle, None
            if handle is None:
                return
            if _holders.get(self.path) is self:
                del _holders[self.path]
                unlock(handle)
        _open.discard(self)
        os.close(handle)

    def _forget(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def _after_fork() -> None:
    for each in _open:
        each._forget()
    _open.clear()
    _holders.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> bool:
        """Whether the open file is now locked."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock(handle: int) -> None:
        """Unlock the open file."""
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(handle: int) -> bool:
        """Whether the open file is now locked."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def unlock(handle: int) -> None:
        """Unlock the open file. Closing it is not enough if another process has a copy of the handle."""
        fcntl.flock(handle, fcntl.LOCK_UN)
