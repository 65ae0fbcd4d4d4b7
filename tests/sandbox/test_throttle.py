"""The rate limit."""

from __future__ import annotations

from calcom_async.sandbox.throttle import Throttle


def test_a_window_a_block_and_a_new_window() -> None:
    now = 100.0
    throttle = Throttle(2, lambda: now)
    responses = [throttle.hit("a") for _ in range(3)]
    assert [allowed for allowed, _ in responses] == [True, True, False]
    assert [headers["X-RateLimit-Remaining-Default"] for _, headers in responses] == ["1", "0", "0"]
    now += 59.5
    allowed, headers = throttle.hit("a")
    assert (allowed, headers["X-RateLimit-Reset-Default"]) == (False, "1")
    now += 0.5
    assert throttle.hit("a")[0]


def test_callers_are_counted_separately() -> None:
    throttle = Throttle(1, lambda: 0.0)
    assert [throttle.hit(caller)[0] for caller in "aab"] == [True, False, True]


def test_a_window_expires() -> None:
    now = 0.0
    throttle = Throttle(1, lambda: now)
    throttle.hit("a")
    now = 60.0
    assert throttle.hit("a")[0]
