"""Files that only their owner can read.

Rules that hold here: directories are created with mode 700, files with mode 600; a file is replaced atomically, and is
on disk when `replace_file` returns; a crash leaves at most one temporary file, which the next call reuses.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from stat import S_IMODE, S_ISREG
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Generator

_OTHERS = 0o077
_LARGEST = 2**20  # bytes
_WRITER_LIMIT = 10.0  # seconds to wait for another writer, which needs milliseconds
_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)  # opening a FIFO would wait for its writer


def read_file(path: str, what: str) -> bytes | None:
    """The content, None if there is no file. Raises ConfigurationError if it is not a private, regular file.

    `what` is what the error calls it.
    """
    try:
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _NONBLOCK)) as file:
            status = os.fstat(file.fileno())
            if not S_ISREG(status.st_mode) or status.st_size > _LARGEST:
                raise ConfigurationError(f"the {what} {path} is not a regular file of at most {_LARGEST} bytes")
            if os.name == "posix" and (mode := S_IMODE(status.st_mode)) & _OTHERS:
                raise ConfigurationError(
                    f"the {what} {path} can be read by others (mode {mode:o}): chmod 600 it, and have its "
                    "user sign in again if somebody else may have read it"
                )
            return file.read()
    except FileNotFoundError:
        return None
    except IsADirectoryError:
        pass
    raise ConfigurationError(f"the {what} {path} is a directory")


def make_directory(path: str) -> None:
    """Create the directory and its missing parents, for their owner alone."""
    if not os.path.isdir(path):
        make_directory(os.path.dirname(path))
        with suppress(FileExistsError):
            os.mkdir(path, 0o700)


def replace_file(path: str, content: bytes) -> None:
    """Replace the file, or create it."""
    directory = os.path.dirname(path)
    make_directory(directory)
    with _temporary(path) as temporary:
        with open(temporary, "r+b") as file:
            file.truncate()
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    if os.name == "posix":
        # The directory entry as well.
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


if sys.platform == "win32":

    @contextmanager
    def _temporary(path: str) -> Generator[str]:
        """A temporary file beside `path`, removed if the block fails."""
        directory, name = os.path.split(path)
        for other in os.listdir(directory):
            if other.startswith(f".{name}.") and other.endswith(".tmp"):
                # Left by a crash: a file in use cannot be removed.
                with suppress(OSError):
                    os.unlink(os.path.join(directory, other))
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=directory)
        os.close(handle)
        try:
            yield temporary
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise

else:

    @contextmanager
    def _temporary(path: str) -> Generator[str]:
        """The temporary file beside `path`, for one writer at a time; removed if the block fails."""
        directory, name = os.path.split(path)
        lock = _open_exclusively(os.path.join(directory, f".{name}.tmp"))
        try:
            os.chmod(lock.path, 0o600)
            yield lock.path
        except BaseException:
            with suppress(OSError):
                os.unlink(lock.path)
            raise
        finally:
            lock.release()

    def _open_exclusively(path: str) -> FileLock:
        give_up = time.monotonic() + _WRITER_LIMIT
        while True:
            lock = FileLock(path, os.O_NOFOLLOW)
            try:
                # Another writer renames the file when it is done.
                if lock.acquire() and lock.still_named():
                    return lock
            except BaseException:
                lock.release()
                raise
            lock.release()
            if time.monotonic() > give_up:
                raise TimeoutError(f"another process has been writing {path} for {_WRITER_LIMIT:g} s")
            time.sleep(0.002)
