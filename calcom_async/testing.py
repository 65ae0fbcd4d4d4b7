"""Helpers for testing code that uses the SDK: waits that take no time.

    @pytest.fixture(autouse=True)
    def _no_waits() -> Iterator[None]:
        with calcom_async.testing.no_waits():
            yield

Retries, rate limits and their errors are those of production, only without the waiting. `calcom_async.sandbox` is a
Cal.com server for tests.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING

from . import _clock
from ._checks import is_count
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator

    import anyio

__all__ = ["no_waits"]


@contextmanager
def no_waits(*, attempts: int | None = None) -> Generator[list[float]]:
    """Skip every wait of the SDK while the block runs, in the whole process.

    Yields the list of skipped waits, in seconds and in order. They count against a call's deadline, so a wait that
    would exceed it fails as in production. `attempts` limits how often a call is tried (1 means no retry); None leaves
    that to the policy. Rate budgets are reset before and after the block.
    """
    if attempts is not None and not is_count(attempts):
        raise ConfigurationError(f"no_waits: attempts must be 1 (no retry) or more, or None, not {attempts!r}")
    from ._rate.budget import forget

    clock = _SkippingClock(attempts)
    forget()
    before = _clock.use(clock)
    try:
        yield clock.skipped
    finally:
        _clock.use(before)
        forget()


class _SkippingClock(_clock.Clock):
    def __init__(self, attempts: int | None) -> None:
        self.attempts = math.inf if attempts is None else attempts
        self.skipped: list[float] = []

    def now(self) -> float:
        return super().now() + self.pretended

    async def sleep(self, seconds: float, until: anyio.Event | None = None) -> None:
        """Let other tasks run, then advance the clock, unless one of them has advanced it further."""
        from anyio.lowlevel import checkpoint

        until_time = self.now() + seconds
        await checkpoint()
        if until is not None and until.is_set():
            return
        self.skipped.append(seconds)
        self.pretended += max(0.0, until_time - self.now())
