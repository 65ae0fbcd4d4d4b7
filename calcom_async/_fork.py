"""Which process this is: a forked child must not use its parent's sockets, permits or locks."""

from __future__ import annotations

import os
import threading

loading = threading.RLock()
"""Held while modules are imported for the first call, and while the process forks.

In a child that is forked in the middle of another thread's import, whoever needs that module waits for ever.
"""

_generation = 0


def generation() -> int:
    """A number that is different in a forked child. Much cheaper than `os.getpid()`."""
    return _generation


def _forked() -> None:
    global _generation
    _generation += 1
    loading.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=loading.acquire, after_in_parent=loading.release, after_in_child=_forked)
