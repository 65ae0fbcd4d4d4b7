from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async._rate.window import MAX_WAIT, Charge, Report, Window

FREE = math.inf


def charge(granted: float = 0.0, cap: float = FREE) -> Charge:
    return Charge(granted, cap)


def window(limit: float = 120, *, charged: int = 1) -> tuple[Window, list[Charge]]:
    """A window that starts at time 0 with this number of requests in flight."""
    charges = [charge() for _ in range(charged)]
    return Window(limit, 0.0, charges), charges


def test_the_end_is_the_least_bound_of_all_responses() -> None:
    found, charges = window(charged=3)
    for number, (now, reset) in enumerate([(0.9, 60), (1.6, 59), (1.7, 59)]):
        found.learn(Report(120, 119 - number, reset), charges[number], now, now)
    assert math.isclose(found.ends, 60.65)


@given(st.floats(0, 50), st.floats(0, 5), st.integers(1, 60))
def test_the_end_is_never_before_the_servers(sent: float, latency: float, length: int) -> None:
    opened = sent * 0.5
    if sent > opened + length:
        return
    found, (first,) = window(10)
    left = math.ceil(opened + length - sent)
    found.learn(Report(10, 9, left), first, sent, sent + latency)
    assert found.ends >= opened + length


@pytest.mark.parametrize("reset", [301, 3600, 1e9, 1e308])
def test_no_window_lasts_longer_than_five_minutes(reset: float) -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, reset), first, 0.0, 0.0)
    assert found.ends == MAX_WAIT
    found.renew(MAX_WAIT)
    assert found.ends == 2 * MAX_WAIT


def test_a_window_may_last_for_a_second() -> None:
    found, (first,) = window(5)
    found.learn(Report(5, 4, 1), first, 0.0, 0.0)
    assert found.confirmed
    assert found.ends == pytest.approx(1.05)
    found.renew(2.0)
    assert found.ends == 3.0


def test_a_new_window_starts_as_unknown() -> None:
    found, _ = window()
    assert found.reported == 0
    assert found.remaining == 120


def test_a_limit_that_changes_counts_at_once() -> None:
    found, charges = window(10, charged=2)
    found.learn(Report(10, 2, 60), charges[0], 0.0, 0.0)
    found.learn(Report(120, 110, 60), charges[1], 0.0, 0.0)
    assert found.remaining == 110
    assert found.room(0.0, FREE, 1.0) > 10


def test_a_reset_of_nothing_says_nothing() -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 0), first, 0.0, 1.0)
    assert (found.ends, found.length) == (60, 60)
    later = charge(2.0)
    found.add(later)
    # It is bounded by the first report that says something, also if that is more.
    found.learn(Report(120, 118, 70), later, 2.0, 2.0)
    assert math.isclose(found.ends, 72.05)


def test_requests_of_others_are_detected() -> None:
    found, charges = window(charged=2)
    found.learn(Report(120, 100, 60), charges[0], 0.0, 0.1)
    assert found.others == 18
    assert found.crowded
    assert found.left(FREE, 1.0) == 100


def test_one_request_of_others_is_enough() -> None:
    found, (first,) = window()
    found.learn(Report(120, 118, 60), first, 0.0, 0.1)
    assert found.crowded


def test_our_own_requests_in_flight_are_no_others() -> None:
    found, charges = window(charged=20)
    found.learn(Report(120, 100, 60), charges[0], 0.0, 0.1)
    assert not found.crowded
    assert found.room(0.1, FREE, 1.0) == found.left(FREE, 1.0) == 100


def test_the_servers_next_window_is_recognized() -> None:
    found, (first,) = window()
    found.learn(Report(120, 0, 10), first, 0.0, 0.1)
    assert found.left(FREE, 1.0) == 0
    later = charge(9.0)
    found.learn(Report(120, 119, 60), later, 9.0, 9.1)
    assert found.left(FREE, 1.0) == 119
    assert found.ends > 69
    assert found.started == 9


@pytest.mark.parametrize(("sent", "started"), [(1.0, 0.0), (1.5, 1.5)])
def test_it_is_one_that_must_end_later_than_this(sent: float, started: float) -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 60), first, 0.0, 0.0)
    found.ends = 60.0
    later = charge(sent)
    found.add(later)
    found.learn(Report(120, 118, 60), later, sent, sent)
    assert found.started == started


@pytest.mark.parametrize(("reset", "charged"), [(1.5, 0), (2, 1), (5, 1)])
def test_it_is_counted_in_the_previous_window_if_that_is_the_one_that_ends(reset: float, charged: int) -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 10), first, 0.0, 0.0)
    late = charge(9.0)
    found.add(late)
    found.renew(10.0)
    found.learn(Report(120, 118, reset), late, 9.5, 10.2)
    assert found.charged == charged


def test_a_response_from_the_previous_window_returns_its_charge() -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 10), first, 0.0, 0.0)
    late = charge(9.0)
    found.add(late)
    found.renew(10.1)
    assert found.left(FREE, 1.0) == 119
    found.learn(Report(120, 100, 1), late, 9.5, 10.2)
    assert found.left(FREE, 1.0) == 120
    assert not found.confirmed
    assert not found.crowded


def test_a_request_that_is_carried_over_and_counted_in_the_new_window_stays_charged() -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 10), first, 0.0, 0.0)
    late = charge(9.0)
    found.add(late)
    found.renew(10.1)
    found.learn(Report(120, 119, 60), late, 10.2, 10.3)
    assert found.left(FREE, 1.0) == 119
    assert found.confirmed


def test_a_request_in_flight_for_another_whole_window_is_not_charged_again() -> None:
    found, (hanging, *_) = window(10, charged=2)
    found.renew(60.0)
    assert found.charged == 2
    found.renew(120.0)
    assert found.charged == 0
    found.refund(hanging)
    assert found.charged == 0


def test_the_length_is_learned_from_a_windows_first_request() -> None:
    found, (first,) = window(5)
    found.learn(Report(5, 4, 10), first, 0.0, 0.0)
    found.renew(20.0)
    assert found.ends == 30.0


def test_the_length_is_not_learned_from_any_other() -> None:
    found, (first,) = window(5)
    found.learn(Report(5, 3, 10), first, 0.0, 0.0)
    found.renew(20.0)
    assert found.ends == 80.0


def test_at_least_one_request_goes_however_small_the_share() -> None:
    found, _ = window(10, charged=0)
    assert found.left(FREE, 1 / 16) == 1


def test_a_refund_is_given_once() -> None:
    found, (first,) = window()
    for _ in range(2):
        found.refund(first)
    assert found.charged == 0
    assert found.left(FREE, 1.0) == 120


# -- the caps of policies


def test_a_request_counts_against_its_own_cap_and_higher_ones() -> None:
    found, _ = window(charged=0)
    for cap in (5, 5, 40, FREE):
        found.add(charge(cap=cap))
    assert found.left(5, 1.0) == 3
    assert found.left(40, 1.0) == 37
    assert found.left(FREE, 1.0) == 116


def test_a_refund_counts_for_its_cap() -> None:
    found, _ = window(charged=0)
    for cap in (5, 5, 5):
        found.add(last := charge(cap=cap))
    found.refund(last)
    assert found.left(5, 1.0) == 3


def test_a_request_that_is_carried_over_counts_for_its_cap() -> None:
    found, _ = window(charged=0)
    found.add(charge(1.0, cap=5))
    found.renew(60.0)
    assert found.left(5, 1.0) == 4


def test_a_cap_allows_no_more_than_the_limit() -> None:
    found, _ = window(10, charged=9)
    assert found.left(5, 1.0) == 1
    assert found.left(500, 1.0) == 1


def test_a_share_applies_to_a_cap_if_the_limit_is_lower() -> None:
    found, _ = window(100, charged=0)
    assert found.allowed(40, 0.5) == 20
    assert found.allowed(1000, 0.5) == 50


# -- others


def shared(remaining: int, *, ours: int, in_flight: int = 0, age: float = 0.0) -> float:
    """The room in a window of 120 in which others have sent the rest."""
    found, charges = window(charged=ours + in_flight)
    found.learn(Report(120, remaining, 60), charges[0], 10.0, 10.0)
    for done in charges[1:ours]:
        found.pending.discard(done)
    return found.room(10.0 + age, FREE, 1.0)


def test_while_there_are_others_a_third_of_the_rest_may_be_in_flight() -> None:
    assert shared(60, ours=40) == 20
    assert shared(60, ours=40, in_flight=5) == 15


def test_a_process_of_many_takes_its_part_only() -> None:
    # 19 + 1 of 100, two thirds of which: 2/15.
    assert shared(21, ours=19) == pytest.approx(21 * 2 / 15)
    assert shared(21, ours=1) == pytest.approx(2.1)


def test_what_others_may_have_sent_since_is_not_there_anymore() -> None:
    # 40 in 10 seconds, so 4 a second.
    assert shared(40, ours=40, age=5.0) == pytest.approx(20 / 3)
    # Yet one request may ask, unless it could be the last.
    assert shared(40, ours=40, age=30.0) == 1
    assert shared(3, ours=58, age=30.0) < 1


def test_their_pace_is_that_of_this_window() -> None:
    found, (first,) = window()
    found.learn(Report(120, 119, 60), first, 0.0, 0.0)
    found.renew(100.0)
    ours = [charge(100.0) for _ in range(40)]
    for one in ours:
        found.add(one)
    found.learn(Report(120, 40, 60), ours[0], 101.0, 101.0)
    for one in ours:
        found.pending.discard(one)
    # 40 in one second.
    assert found.room(101.5, FREE, 1.0) == pytest.approx(20 / 3)


def test_the_latest_report_counts() -> None:
    found, charges = window(charged=40)
    found.learn(Report(120, 40, 60), charges[0], 10.0, 10.0)
    found.learn(Report(120, 40, 50), charges[1], 20.0, 20.0)
    for one in charges:
        found.pending.discard(one)
    assert found.room(20.0, FREE, 1.0) == pytest.approx(40 / 3)


def test_the_last_requests_are_left_alone() -> None:
    assert shared(2, ours=60) < 1
    assert shared(4, ours=60) >= 1
    assert shared(4, ours=60, in_flight=1) < 1


def test_of_a_small_limit_one_request_is_left_alone() -> None:
    found, (first,) = window(5)
    found.learn(Report(5, 2, 60), first, 0.0, 0.0)
    assert found.room(0.0, FREE, 1.0) == 1
    second = charge()
    found.add(second)
    assert found.room(0.0, FREE, 1.0) < 1
    found.learn(Report(5, 1, 60), second, 0.0, 0.0)
    assert found.room(0.0, FREE, 1.0) < 1


def test_others_are_expected_for_an_hour() -> None:
    found, (first,) = window()
    found.learn(Report(120, 100, 60), first, 0.0, 0.0)
    for now, expected in ((60, True), (3600, True), (3601, False)):
        found.renew(now)
        assert found.crowded is expected


# -- until a response reports the window


def test_a_small_burst_goes_first() -> None:
    found, _ = window(charged=0)
    found.renew(60.0)
    burst = 0
    while not found.probed:
        found.add(charge(60.0))
        burst += 1
    assert burst == 3


def test_one_request_goes_first_if_others_are_expected() -> None:
    found, (first,) = window()
    found.learn(Report(120, 100, 60), first, 0.0, 0.0)
    found.add(charge(59.0))
    found.renew(60.0)
    assert not found.probed
    probe = charge(60.0)
    found.add(probe)
    assert found.probed
    found.learn(Report(120, 118, 60), probe, 60.1, 60.2)
    assert not found.probed


def test_a_refunded_probe_is_no_probe() -> None:
    found, (carried,) = window(1)
    found.renew(60.0)
    probe = charge(60.0)
    found.add(probe)
    assert found.probed
    found.refund(carried)
    assert found.probed
    found.refund(probe)
    assert not found.probed


# -- a refusal


def test_a_refusal_means_that_others_used_the_rest() -> None:
    found, _ = window(120, charged=50)
    found.refuse(70.0, 10.0)
    assert (found.ends, found.others, found.crowded) == (70, 70, True)


def test_a_refusal_after_all_our_own_requests_does_not() -> None:
    found, _ = window(10, charged=10)
    found.refuse(70.0, 10.0)
    assert not found.crowded


# -- another process


def test_a_forked_process_is_not_charged_for_its_parents_requests() -> None:
    found, charges = window(charged=20)
    found.learn(Report(120, 110, 60), charges[0], 0.0, 0.0)
    found.disown()
    assert (found.charged, found.pending, found.crowded, found.confirmed) == (1, set(), True, False)
    found.renew(61.0)
    assert found.crowded
