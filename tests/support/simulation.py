"""A server that limits requests, and processes that share its limit, with time as a number."""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Callable
from itertools import count

from calcom_async._rate.lane import Lane, Permit
from calcom_async._rate.window import Report

FREE = math.inf


class FixedWindow:
    """Counts as Cal.com's throttler does, and knows how often it had to refuse."""

    def __init__(self, limit: int, length: int, offset: float = 0.0, *, block: float = 0.0) -> None:
        self.limit = limit
        self.length = length
        self.block = block
        self.accepted = 0
        self.refused = 0
        self._ends = -math.inf
        self._blocked_until = -math.inf
        self._hits = 0
        # Its seconds do not start with ours.
        self._offset = offset

    def hit(self, now: float) -> tuple[bool, Report]:
        """Count a request: whether it is accepted, and what the response reports."""
        now += self._offset
        blocked = now < self._blocked_until
        if not blocked and now >= max(self._ends, self._blocked_until):
            self._ends, self._hits = now + self.length, 0
        self._hits += not blocked
        if self._hits > self.limit and not blocked:
            self._blocked_until = self._ends = max(self._ends, now + self.block)
        accepted = self._hits <= self.limit
        self.accepted += accepted
        self.refused += not accepted
        return accepted, Report(self.limit, max(0, self.limit - self._hits), math.ceil(self._ends - now))


class Process:
    """Tasks that wait for one lane, of which at most some requests are on the network at once."""

    def __init__(self, lane: Lane, connections: float = math.inf) -> None:
        self.lane = lane
        self.connections = connections
        self.waiting: deque[tuple[float, float, float]] = deque()
        self.sending = 0
        # When the head of the line checks the lane again.
        self.checks_at = math.inf


class World:
    """Processes and a server; `edge` may return a status with which an edge in front of the server responds instead.

    A task whose request fails sends it again.
    """

    def __init__(self, server: FixedWindow, *processes: Process, edge: Callable[[], int | None] = lambda: None) -> None:
        self.server = server
        self.processes = processes
        self.now = 0.0
        self.completed = 0
        self._edge = edge
        self._events: list[tuple[float, int, Callable[..., None], tuple[object, ...]]] = []
        self._order = count()

    def at(self, time: float, do: Callable[..., None], *arguments: object) -> None:
        """Let something happen at this time."""
        heapq.heappush(self._events, (time, next(self._order), do, arguments))

    def run(self) -> None:
        """Let everything happen."""
        while self._events:
            self.now, _, do, arguments = heapq.heappop(self._events)
            do(*arguments)
            for process in self.processes:
                self._release(process)

    def submit(self, process: Process, queued: float, up: float, down: float) -> None:
        """Start a task, whose request takes these times before it is sent, to the server and back."""
        process.waiting.append((queued, up, down))

    def _release(self, process: Process) -> None:
        while process.waiting and process.sending < process.connections:
            delay = process.lane.delay(self.now, FREE)
            if delay is not None:
                self._check_again(process, self.now + max(delay[0], 1e-6))
                return
            queued, up, down = process.waiting.popleft()
            process.sending += 1
            self.at(self.now + queued, self._send, process, process.lane.grant(self.now), up, down)

    def _check_again(self, process: Process, time: float) -> None:
        if time < process.checks_at or self.now >= process.checks_at:
            process.checks_at = time
            self.at(time, lambda: None)

    def _send(self, process: Process, permit: Permit, up: float, down: float) -> None:
        self.at(self.now + up, self._arrive, process, permit, self.now, down)

    def _arrive(self, process: Process, permit: Permit, sent: float, down: float) -> None:
        status = self._edge()
        accepted, report = (False, None) if status else self.server.hit(self.now)
        self.at(self.now + down, self._respond, process, permit, sent, accepted, report, status)

    def _respond(
        self, process: Process, permit: Permit, sent: float, accepted: bool, report: Report | None, status: int | None
    ) -> None:
        process.sending -= 1
        if report is None:
            process.lane.learn_nothing(permit, status or 200)
        elif accepted:
            process.lane.learn(permit, {"default": report}, sent, self.now)
        else:
            process.lane.settle(permit)
            process.lane.block(report.reset, self.now, {"default": report})
        if accepted or status == 200:
            self.completed += 1
        else:
            self.submit(process, 0.0, 0.1, 0.1)
