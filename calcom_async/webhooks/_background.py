"""Tasks that outlive the request that started them.

Rules of this module:

* Tasks belong to the event loop, not to a task group: whoever opens them may be a different task from the one that
  closes them, as in pytest-asyncio fixtures, and a failing task affects neither the others nor the application.
* The number of tasks is bounded. A slot is reserved before there is a task, so nothing is accepted that cannot start.
* Closing always ends: running tasks get a grace period, then they are cancelled, then they are left behind.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio

from .._event_loop import running_loop

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterator

    Work: TypeAlias = Callable[[], Awaitable[object]]

_logger = logging.getLogger("calcom_async.webhooks")

# References to asyncio's tasks: the event loop keeps only weak ones.
_tasks: set[asyncio.Task[None]] = set()


class BackgroundTasks:
    """Up to `limit` tasks at once in the running event loop."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._loop = running_loop()
        self._reserved = 0
        self._scopes: set[anyio.CancelScope] = set()
        self._idle: anyio.Event | None = None
        self._closed = False

    @property
    def is_here(self) -> bool:
        """Whether the running event loop is the one that runs the tasks."""
        return self._loop is running_loop()

    @contextmanager
    def slot(self) -> Iterator[Slot | None]:
        """Reserve a slot, or yield None if all are taken. It is freed on exit, or when its task has ended."""
        if self._reserved >= self._limit:
            yield None
            return
        self._reserved += 1
        slot = Slot(self)
        try:
            yield slot
        finally:
            if not slot.used:
                self._free()

    async def aclose(self, grace: float, cleanup: float) -> None:
        """Wait up to `grace` seconds for the tasks, then cancel them and wait up to `cleanup` seconds more.

        Enclosing cancel scopes do not shorten the wait; canceling the task itself does.
        """
        try:
            await self._wait(grace)
        finally:
            self._closed = True
            for scope in list(self._scopes):
                scope.cancel()
            await self._wait(cleanup)
            if self._scopes:
                _logger.error("%d background handlers did not stop when cancelled", len(self._scopes))

    async def _wait(self, seconds: float) -> None:
        if self._reserved:
            self._idle = anyio.Event()
            with anyio.move_on_after(seconds, shield=True):
                await self._idle.wait()

    def _start(self, work: Work) -> bool:
        if self._closed:
            return False
        # Created here, so that a task that has not begun yet can be cancelled too.
        scope = anyio.CancelScope()
        self._scopes.add(scope)
        _spawn(self._run, scope, work)
        return True

    async def _run(self, scope: anyio.CancelScope, work: Work) -> None:
        try:
            with scope:
                await work()
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException:
            # Nothing awaits this task, and on trio an exception from it would end the program.
            _logger.critical("a background handler failed", exc_info=True)
        finally:
            self._scopes.discard(scope)
            self._free()

    def _free(self) -> None:
        self._reserved -= 1
        if self._idle is not None and not self._reserved:
            self._idle.set()


class Slot:
    """A reserved place for one task."""

    def __init__(self, tasks: BackgroundTasks) -> None:
        self._tasks = tasks
        self.used = False

    def start(self, work: Work) -> bool:
        """Start the task. Returns False if the tasks were closed in the meantime."""
        self.used = self._tasks._start(work)
        return self.used


def _spawn(function: Callable[..., Any], *args: Any) -> None:
    """Run a coroutine function in a task that no other task owns."""
    loop: Any = running_loop()
    if hasattr(loop, "run_sync_soon"):
        import trio

        trio.lowlevel.spawn_system_task(function, *args, context=copy_context())
        return
    task = loop.create_task(function(*args))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
