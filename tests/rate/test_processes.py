"""Lanes against a server, in simulated time: one process, several, and an edge in between that answers by itself."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.simulation import FixedWindow, Process, World

from calcom_async._rate.lane import Lane

Task = tuple[float, float, float, float]

moments = st.floats(0, 100)
# Together below the second after which another request may go out to learn the limit.
short = st.floats(0, 0.3)
slow = st.floats(0, 3)
servers = st.builds(FixedWindow, st.integers(2, 30), st.integers(10, 60), st.floats(0, 1))


def run(world: World, tasks: list[Task]) -> None:
    (process,) = world.processes
    for moment, *delays in tasks:
        world.at(moment, world.submit, process, *delays)
    world.run()


@settings(max_examples=300)
@given(st.lists(st.tuples(moments, short, short, short), min_size=1, max_size=80), servers)
def test_no_request_is_ever_refused(tasks: list[Task], server: FixedWindow) -> None:
    world = World(server, Process(Lane()))
    run(world, tasks)
    assert world.completed == server.accepted == len(tasks)


@settings(max_examples=300)
@given(st.lists(st.tuples(moments, slow, slow, slow), min_size=1, max_size=80), servers)
def test_slow_responses_cause_no_refusal_once_the_limit_is_known(tasks: list[Task], server: FixedWindow) -> None:
    world = World(server, Process(Lane()))
    run(world, [(-1.0, 0.0, 0.1, 0.1), *tasks])
    assert world.completed == server.accepted == len(tasks) + 1


@settings(max_examples=300)
@given(
    st.lists(st.tuples(moments, short, short, short), min_size=1, max_size=80),
    servers,
    st.lists(st.sampled_from([None, None, 200, 404, 502]), min_size=20),
)
def test_responses_of_an_edge_cause_no_refusal(
    tasks: list[Task], server: FixedWindow, statuses: list[int | None]
) -> None:
    # Each success of the edge allows one more in flight: as many may surprise a server that allows even fewer.
    in_flight = 1 + sum(status == 200 for status in statuses)
    world = World(server, Process(Lane()), edge=lambda: statuses.pop() if statuses else None)
    run(world, tasks)
    assert server.refused <= max(0, in_flight - server.limit)
    assert world.completed == len(tasks)


@pytest.mark.parametrize("first", [1, 5, 50])
@pytest.mark.parametrize("status", [200, 404, 502])
def test_an_edge_that_answers_first_does_not_turn_the_limit_off(first: int, status: int) -> None:
    statuses = [status] * first
    server = FixedWindow(120, 60)
    world = World(server, Process(Lane()), edge=lambda: statuses.pop() if statuses else None)
    run(world, [(0.0, 0.0, 0.05, 0.05)] * 322)
    assert (world.completed, server.refused) == (322, 0)


def test_a_server_without_limits_is_soon_sent_as_much_as_there_is() -> None:
    process = Process(Lane())
    world = World(FixedWindow(1, 60), process, edge=lambda: 200)
    run(world, [(0.0, 0.0, 0.5, 0.5)] * 1000)
    # One, two, four, and so on: ten round trips, of a second each.
    assert world.now <= 11


def test_a_server_without_limits_that_only_fails_is_sent_one_request_at_a_time() -> None:
    statuses = [500] * 50
    world = World(FixedWindow(1000, 60), Process(Lane()), edge=lambda: statuses.pop() if statuses else None)
    run(world, [(0.0, 0.0, 0.1, 0.1)] * 50)
    assert 10 <= world.now < 11


def shared(seed: int, processes: int, tasks: int, *, connections: int = 20, latency: float = 0.5) -> World:
    """Processes that do not know of each other, with 2,000 tasks on one key in all."""
    chance = random.Random(seed)
    server = FixedWindow(120, 60, chance.random(), block=60)
    world = World(server, *(Process(Lane(), connections) for _ in range(processes)))
    for number, process in enumerate(world.processes):
        starts = number * chance.uniform(0, 50)
        for _ in range(tasks):
            world.at(starts, world.submit, process, 0.0, chance.uniform(0.01, latency), chance.uniform(0.01, latency))
    world.run()
    assert server.accepted == processes * tasks
    return world


@pytest.mark.parametrize("latency", [0.02, 0.5, 2.0])
@pytest.mark.parametrize("seed", range(5))
def test_two_processes_on_one_key_are_hardly_ever_refused(seed: int, latency: float) -> None:
    world = shared(seed, 2, 1000, latency=latency)
    assert world.server.refused <= 10
    # 17 windows hold 2,000 requests. One is lost where they first meet, and a second of each until its end is certain.
    assert world.now < 19 * 60


@pytest.mark.parametrize("seed", range(3))
def test_three_are_not_either(seed: int) -> None:
    assert shared(seed, 3, 666).server.refused <= 10


def test_after_a_collision_both_processes_recover_without_another() -> None:
    lanes = Lane(), Lane()
    server = FixedWindow(120, 60, block=60)
    world = World(server, *(Process(lane, 20) for lane in lanes))
    for lane in lanes:
        lane._share, lane._next_growth = 0.5, 0.0
    for process in world.processes:
        for _ in range(900):
            world.at(0.0, world.submit, process, 0.0, 0.1, 0.1)
    world.run()
    assert [lane._share for lane in lanes] == [1, 1]
    assert server.refused <= 3
