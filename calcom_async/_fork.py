"""Which process this is: a forked child must not use its parent's sockets, permits or locks."""

from __future__ import annotations

import os

_generation = 0


def generation() -> int:
    """A number that is different in a forked child. Much cheaper than `os.getpid()`."""
    return _generation


def _forked() -> None:
    global _generation
    _generation += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
