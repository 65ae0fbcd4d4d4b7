"""Who holds a lock or runs a renewal that others wait for.

Rules that hold here:

* An owner in another process (before a fork), or on an event loop that has ended or stopped, never finishes: what it
  holds counts as free. A loop that stops and resumes at once, as `run_until_complete` does, keeps what it holds.
* `guard()` protects the few lines that change shared state, never a wait. A forked child gets a new one, because the
  thread that held the old one does not exist there.
"""

from __future__ import annotations

import os
import threading
import time
from typing import Any

from .._event_loop import running_loop

_GRACE = 0.5  # seconds that an event loop may be stopped and still keep what it holds

_process = object()
_guard = threading.Lock()


def guard() -> threading.Lock:
    """The lock around shared state, for all threads of this process."""
    return _guard


class Owner:
    """The process and the event loop, if there is one, that something was started on."""

    __slots__ = ("_process", "_stopped_since", "loop")

    def __init__(self) -> None:
        self.loop: Any = running_loop()
        self._process = _process
        self._stopped_since: float | None = None

    @property
    def gone(self) -> bool:
        """Whether it can no longer finish what it started. Callable from any thread."""
        if self._process is not _process or _has_ended(self.loop):
            return True
        if not _is_stopped(self.loop):
            self._stopped_since = None
            return False
        now = time.monotonic()
        if self._stopped_since is None:
            self._stopped_since = now
        return now - self._stopped_since >= _GRACE


def _has_ended(loop: Any) -> bool:
    if loop is None:
        return False
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(_do_nothing, idempotent=True)
    except RuntimeError:  # trio.RunFinishedError
        return True
    return False


def _is_stopped(loop: Any) -> bool:
    # trio's loops do not stop before they end.
    return hasattr(loop, "is_running") and not loop.is_running()


def _do_nothing() -> None:
    pass


def _after_fork() -> None:
    global _guard, _process
    _guard, _process = threading.Lock(), object()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
