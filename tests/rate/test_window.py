from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from calcom_async._rate.window import Report, Window


def test_the_end_is_the_least_bound_of_all_responses() -> None:
    window = Window(120, 0.0, 3)
    for number, (now, reset) in enumerate([(0.9, 60), (1.6, 59), (1.7, 59)]):
        window.learn(Report(120, 119 - number, reset), now, 0.0, now, 0)
    assert math.isclose(window.ends, 60.65)


@given(st.floats(0, 50), st.floats(0, 5), st.integers(1, 60))
def test_the_end_is_never_before_the_servers(sent: float, latency: float, length: int) -> None:
    opened = sent * 0.5
    if sent > opened + length:
        return
    window = Window(10, 0.0, 1)
    left = math.ceil(opened + length - sent)
    window.learn(Report(10, 9, left), sent, 0.0, sent + latency, 0)
    assert window.ends >= opened + length


def test_requests_of_others_are_detected() -> None:
    window = Window(120, 0.0, 2)
    window.learn(Report(120, 100, 60), 0.0, 0.0, 0.1, 1)
    assert window.others == 18
    assert window.left(math.inf, 1.0) == 100


def test_the_servers_next_window_is_recognized() -> None:
    window = Window(120, 0.0, 1)
    window.learn(Report(120, 0, 10), 0.0, 0.0, 0.1, 0)
    assert window.left(math.inf, 1.0) == 0
    window.learn(Report(120, 119, 60), 9.0, 9.0, 9.1, 0)
    assert window.left(math.inf, 1.0) == 119
    assert window.ends > 69


def test_a_response_from_the_previous_window_returns_its_charge() -> None:
    window = Window(120, 0.0, 1)
    window.learn(Report(120, 119, 10), 0.0, 0.0, 0.0, 0)
    window.renew(10.1, 1)
    assert window.left(math.inf, 1.0) == 119
    window.learn(Report(120, 100, 1), 9.5, 9.0, 10.2, 0)
    assert window.left(math.inf, 1.0) == 120


def test_the_length_is_learned_from_a_windows_first_request() -> None:
    window = Window(5, 0.0, 1)
    window.learn(Report(5, 4, 10), 0.0, 0.0, 0.0, 0)
    window.renew(20.0, 0)
    assert window.ends == 30.0


def test_at_least_one_request_goes_however_small_the_share() -> None:
    assert Window(10, 0.0, 0).left(math.inf, 1 / 16) == 1
