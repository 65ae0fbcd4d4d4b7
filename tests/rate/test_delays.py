from __future__ import annotations

import pytest
from support.things import CONFIRM, CREATE, GET

from calcom_async._operation import Operation
from calcom_async._rate.delays import Delays
from calcom_async.middleware import Request


def request(operation: Operation | None = None, path: str = "/x", method: str = "GET") -> Request:
    return Request(method, path, base_url="", query={}, headers={}, operation=operation)


def test_nothing_waits_at_first() -> None:
    assert Delays().left(request(GET), 5.0) == 0
    assert Delays().idle(5.0)


def test_an_upstreams_429_delays_its_operation() -> None:
    delays = Delays()
    delays.upstream(request(GET), 30.0, 10.0)
    assert delays.left(request(GET, path="/y"), 15.0) == 25
    assert delays.left(request(CREATE), 15.0) == 0
    assert delays.left(request(GET), 40.0) == 0
    assert not delays.idle(39.9)
    assert delays.idle(40.0)


def test_the_longest_of_several_counts() -> None:
    delays = Delays()
    delays.upstream(request(GET), 30.0, 10.0)
    delays.upstream(request(GET), 1.0, 11.0)
    assert delays.left(request(GET), 11.0) == 29


@pytest.mark.parametrize("other", [request(path="/y"), request(method="POST")])
def test_requests_without_an_operation_are_told_apart_by_method_and_path(other: Request) -> None:
    delays = Delays()
    delays.upstream(request(), 30.0, 10.0)
    assert delays.left(request(), 10.0) == 30
    assert delays.left(other, 10.0) == 0


def test_no_delay_is_longer_than_five_minutes() -> None:
    delays = Delays()
    delays.upstream(request(GET), 1e9, 0.0)
    delays.edge(request(CREATE), 1e9, 0.0)
    assert delays.left(request(GET), 0.0) == delays.left(request(CREATE), 0.0) == 300
    assert not delays.edge(request(CONFIRM), 1.0, 300.0)


def test_an_edges_429_concerns_everything_once_another_operation_is_refused() -> None:
    delays = Delays()
    assert not delays.edge(request(GET), 30.0, 10.0)
    assert not delays.edge(request(GET), 30.0, 11.0)
    assert delays.edge(request(CREATE), 5.0, 12.0)
    assert delays.left(request(GET), 12.0) == 29
    assert delays.left(request(CREATE), 12.0) == 5


def test_delays_that_are_over_are_dropped() -> None:
    delays = Delays()
    for number in range(500):
        delays.upstream(request(path=f"/{number}"), 1.0, float(number))
    assert len(delays._until) <= 64
    assert delays.left(request(path="/499"), 499.5) == 0.5
