from __future__ import annotations

import heapq
import math
from collections import deque
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from calcom_async._rate.lane import Lane, Permit
from calcom_async._rate.window import Report

FREE = math.inf


class FixedWindow:
    """Counts as Cal.com's throttler does, and knows how often it had to refuse."""

    def __init__(self, limit: int, length: int, offset: float) -> None:
        self.limit = limit
        self.length = length
        self.ends = -math.inf
        self.hits = 0
        self.refused = 0
        # Its seconds do not start with ours.
        self.offset = offset

    def hit(self, now: float) -> Report:
        now += self.offset
        if now >= self.ends:
            self.ends, self.hits = now + self.length, 0
        self.hits += 1
        self.refused += self.hits > self.limit
        return Report(self.limit, max(0, self.limit - self.hits), math.ceil(self.ends - now))


class World:
    """Tasks, a lane, and a server, with time as a number."""

    def __init__(self, server: FixedWindow, lane: Lane) -> None:
        self.server = server
        self.lane = lane
        self.now = 0.0
        self.responses = 0
        self._events: list[tuple[float, int, str, tuple[object, ...]]] = []
        self._order = count()
        self._waiting: deque[tuple[float, float, float]] = deque()

    def at(self, time: float, kind: str, *what: object) -> None:
        heapq.heappush(self._events, (time, next(self._order), kind, what))

    def run(self) -> None:
        while self._events:
            self.now, _, kind, what = heapq.heappop(self._events)
            getattr(self, kind)(*what)
            self.release_waiting()

    def release_waiting(self) -> None:
        while self._waiting:
            delay = self.lane.delay(self.now, FREE)
            if delay is not None:
                self.at(self.now + max(delay[0], 1e-6), "recheck")
                return
            queued, up, down = self._waiting.popleft()
            self.at(self.now + queued, "send", self.lane.grant(self.now), up, down)

    def recheck(self) -> None:
        pass

    def submit(self, queued: float, up: float, down: float) -> None:
        self._waiting.append((queued, up, down))

    def send(self, permit: Permit, up: float, down: float) -> None:
        self.at(self.now + up, "arrive", permit, self.now, down)

    def arrive(self, permit: Permit, sent: float, down: float) -> None:
        self.at(self.now + down, "respond", permit, sent, self.server.hit(self.now))

    def respond(self, permit: Permit, sent: float, report: Report) -> None:
        self.responses += 1
        self.lane.learn(permit, {"default": report}, sent, self.now)


moments = st.floats(0, 100)
# Together below the second after which another request may go out to learn the limit.
short = st.floats(0, 0.3)
slow = st.floats(0, 3)


servers = st.builds(FixedWindow, st.integers(2, 30), st.integers(10, 60), st.floats(0, 1))


@settings(max_examples=300)
@given(st.lists(st.tuples(moments, short, short, short), min_size=1, max_size=80), servers)
def test_no_request_is_ever_refused(tasks: list[tuple[float, float, float, float]], server: FixedWindow) -> None:
    world = World(server, Lane())
    for moment, *delays in tasks:
        world.at(moment, "submit", *delays)
    world.run()
    assert world.responses == len(tasks)
    assert world.server.refused == 0


@settings(max_examples=300)
@given(st.lists(st.tuples(moments, slow, slow, slow), min_size=1, max_size=80), servers)
def test_slow_responses_cause_no_refusal_once_the_limit_is_known(
    tasks: list[tuple[float, float, float, float]], server: FixedWindow
) -> None:
    world = World(server, Lane())
    world.at(-1.0, "submit", 0.0, 0.1, 0.1)
    for moment, *delays in tasks:
        world.at(moment, "submit", *delays)
    world.run()
    assert server.refused == 0


def granted(lane: Lane, now: float, cap: float = FREE) -> int:
    """How many requests may go at once."""
    number = 0
    while lane.delay(now, cap) is None:
        lane.grant(now)
        number += 1
    return number


def lane_with(limit: int, remaining: int, reset: int = 60) -> Lane:
    """A lane that received one response at time 0."""
    lane = Lane()
    lane.learn(lane.grant(0.0), {"default": Report(limit, remaining, reset)}, 0.0, 0.0)
    return lane


def test_until_the_first_response_one_request_goes_per_second() -> None:
    lane = Lane()
    permit = lane.grant(0.0)
    assert lane.delay(0.25, FREE) == (0.75, "learning")
    assert lane.delay(1.0, FREE) is None
    lane.learn(permit, {"default": Report(5, 1, 60)}, 0.0, 0.5)
    assert granted(lane, 0.5) == 1


def test_after_a_failed_first_request_the_next_may_go() -> None:
    lane = Lane()
    lane.grant(0.0)
    lane.release(counted=True)
    assert lane.delay(0.1, FREE) is None


def test_the_remaining_requests_go_and_then_none_until_the_window_ends() -> None:
    lane = lane_with(120, 3, 20)
    assert granted(lane, 1.0) == 3
    seconds, reason = lane.delay(1.0, FREE) or (0.0, "")
    assert 19 <= seconds < 19.1
    assert reason == "exhausted"
    # The three are still in flight: the next window may count them.
    assert granted(lane, 20.1) == 117


def test_one_window_with_requests_left_is_enough() -> None:
    lane = Lane()
    reports = {"burst": Report(5, 0, 4), "default": Report(120, 2, 60)}
    lane.learn(lane.grant(0.0), reports, 0.0, 0.0)
    assert granted(lane, 1.0) == 2
    seconds, _ = lane.delay(1.0, FREE) or (0.0, "")
    assert 3 <= seconds < 3.1


def test_a_request_that_was_certainly_not_counted_is_given_back() -> None:
    lane = lane_with(120, 1)
    lane.grant(1.0)
    assert lane.delay(1.0, FREE)
    lane.release(counted=False)
    assert lane.delay(1.0, FREE) is None


def test_a_request_that_may_have_been_counted_is_not() -> None:
    lane = lane_with(120, 1)
    lane.grant(1.0)
    lane.release(counted=True)
    assert lane.delay(1.0, FREE)


def test_a_policy_limit_bounds_a_window() -> None:
    assert granted(lane_with(120, 119), 0.0, cap=40) == 39
    assert granted(lane_with(120, 10), 0.0, cap=40) == 10


def test_a_server_without_limits_delays_nothing() -> None:
    lane = Lane()
    lane.learn_nothing(lane.grant(0.0))
    assert all(lane.grant(0.0) for _ in range(10_000) if lane.delay(0.0, FREE) is None)
    assert lane.delay(0.0, FREE) is None
    assert lane.delay(0.0, 100) is not None


def test_a_block_delays_every_request_until_it_is_over() -> None:
    lane = lane_with(120, 100)
    assert lane.grant(1.0)
    assert lane.grant(1.0)
    lane.block(30.0, 2.0)
    lane.block(29.0, 3.0)
    assert lane.delay(3.0, FREE) == (29.0, "blocked")
    assert lane.delay(31.9, FREE) is not None
    assert lane.delay(32.0, FREE) is None


def test_after_a_block_the_share_is_halved_once_and_grows_back() -> None:
    lane = lane_with(120, 100)
    for _ in [lane.grant(1.0) for _ in range(5)]:
        lane.block(10.0, 2.0)
    shares = []
    now = 12.0
    for _ in range(7):
        permits = []
        while lane.delay(now, FREE) is None:
            permits.append(lane.grant(now))
        shares.append(len(permits))
        for number, permit in enumerate(permits):
            lane.learn(permit, {"default": Report(120, 119 - number, 60)}, now, now)
        now += 61
    assert shares == [60, 75, 90, 105, 120, 120, 120]


def test_the_estimate_counts_waiting_requests() -> None:
    lane = lane_with(10, 0, 20)
    for ahead, seconds in ((0, 20), (9, 20), (10, 80), (25, 140)):
        estimate = lane.estimate(0.0, FREE, ahead)
        assert estimate is not None
        assert seconds <= estimate[0] < seconds + 0.1
    assert lane_with(10, 5, 20).estimate(0.0, FREE, 4) is None
    assert lane_with(10, 5, 20).estimate(0.0, FREE, 5) is not None


def test_there_is_nothing_to_remember_once_everything_is_over() -> None:
    lane = lane_with(10, 5, 20)
    assert not lane.idle(1.0)
    assert lane.idle(21.0)
    lane.grant(30.0)
    assert not lane.idle(31.0)
