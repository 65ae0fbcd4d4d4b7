from __future__ import annotations

import math

import pytest

from calcom_async._rate.lane import Lane, Permit
from calcom_async._rate.line import Lines
from calcom_async._rate.window import MAX_WAIT, Report

FREE = math.inf


def granted(lane: Lane, now: float, cap: float = FREE) -> list[Permit]:
    """The permits of as many requests as may go at once."""
    permits = []
    while lane.delay(now, cap) is None:
        permits.append(lane.grant(now, cap))
    return permits


def respond(lane: Lane, permit: Permit, now: float, remaining: int, *, limit: int = 120, reset: int = 60) -> None:
    """Let a response arrive at once."""
    lane.learn(permit, {"default": Report(limit, remaining, reset)}, now, now)


def lane_with(limit: int, remaining: int, reset: int = 60) -> Lane:
    """A lane that received one response at time 0, and many before."""
    lane = Lane()
    lane._max_in_flight = 1000
    respond(lane, lane.grant(0.0), 0.0, remaining, limit=limit, reset=reset)
    # Nobody else is at work, whatever is left.
    lane.windows["default"].crowded = False
    return lane


def delay(lane: Lane, now: float, cap: float = FREE) -> float:
    """The seconds until a request may go."""
    found = lane.delay(now, cap)
    return found[0] if found else 0.0


# -- no limit known


def test_until_the_first_response_one_request_goes_per_second() -> None:
    lane = Lane()
    permit = lane.grant(0.0)
    assert lane.delay(0.25, FREE) == (0.75, "learning")
    assert lane.delay(1.0, FREE) is None
    respond(lane, permit, 0.5, 2, limit=5)
    assert len(granted(lane, 0.5)) == 1


def test_after_a_failed_first_request_the_next_may_go() -> None:
    lane = Lane()
    lane.release(lane.grant(0.0), counted=True)
    assert lane.delay(0.1, FREE) is None


@pytest.mark.parametrize("status", [400, 404, 500, 502])
def test_errors_without_headers_teach_nothing(status: int) -> None:
    lane = Lane()
    for number in range(10):
        (permit,) = granted(lane, number / 100)
        lane.learn_nothing(permit, status)
    assert len(granted(lane, 0.5)) == 1


def test_each_success_without_headers_allows_one_more_in_flight() -> None:
    lane = Lane()
    sent = []
    for now in range(6):
        permits = granted(lane, now / 10)
        sent.append(len(permits))
        for permit in permits:
            lane.learn_nothing(permit, 200)
    assert sent == [1, 2, 4, 8, 16, 32]


def test_a_redirect_is_no_error() -> None:
    lane = Lane()
    lane.learn_nothing(lane.grant(0.0), 302)
    assert len(granted(lane, 0.0)) == 2


def test_a_429_halves_what_may_be_in_flight() -> None:
    lane = Lane()
    for _ in range(9):
        lane.learn_nothing(lane.grant(0.0), 200)
    lane.learn_nothing(lane.grant(0.0), 429)
    assert lane._max_in_flight == 5
    for remaining in (2, 1, 1):
        lane.learn_nothing(lane.grant(0.0), 429)
        permits = granted(lane, 0.0)
        assert len(permits) == remaining
        for permit in permits:
            lane.release(permit, counted=False)


def test_other_errors_do_not() -> None:
    lane = Lane()
    for _ in range(9):
        lane.learn_nothing(lane.grant(0.0), 200)
    lane.learn_nothing(lane.grant(0.0), 500)
    assert len(granted(lane, 0.0)) == 10


def test_nor_does_a_429_if_a_limit_is_known() -> None:
    lane = lane_with(1000, 999)
    lane.learn_nothing(lane.grant(0.0), 429)
    assert len(granted(lane, 0.0)) == 998


def test_the_first_response_that_reports_a_limit_rules() -> None:
    lane = Lane()
    for _ in range(200):
        lane.learn_nothing(lane.grant(0.0), 200)
    respond(lane, lane.grant(0.0), 0.0, 9, limit=10)
    assert len(granted(lane, 0.0)) == 9
    assert lane.delay(0.0, FREE) == (pytest.approx(60.05), "exhausted")


def test_errors_before_the_first_report_are_not_charged() -> None:
    lane = Lane()
    for _ in range(200):
        lane.learn_nothing(lane.grant(0.0), 502)
    respond(lane, lane.grant(0.0), 0.0, 119)
    assert len(granted(lane, 0.0)) == 20


def test_what_is_in_flight_when_the_limit_becomes_known_is_charged() -> None:
    lane = Lane()
    first = lane.grant(0.0)
    for now in (1.0, 2.0):
        lane.grant(now)
    respond(lane, first, 3.0, 9, limit=10)
    assert lane.windows["default"].charged == 3


def test_a_response_without_headers_does_not_change_the_limit() -> None:
    lane = lane_with(10, 5)
    for permit in granted(lane, 0.0):
        lane.learn_nothing(permit, 200)
    assert lane.delay(0.0, FREE) == (pytest.approx(60.05), "exhausted")


def test_after_the_first_report_each_response_allows_one_more_in_flight() -> None:
    lane = Lane()
    respond(lane, lane.grant(0.0), 0.0, 9999, limit=10_000)
    permits = granted(lane, 0.0)
    assert len(permits) == 20
    assert lane.delay(0.5, FREE) == (0.5, "learning")
    for number, permit in enumerate(permits):
        respond(lane, permit, 0.0, 9998 - number, limit=10_000)
    assert len(granted(lane, 0.0)) == 40


def test_a_limit_that_is_not_reported_for_five_minutes_is_forgotten() -> None:
    lane = lane_with(1, 0)
    for now in range(61, 302, 61):
        (permit,) = granted(lane, now)
        lane.learn_nothing(permit, 200)
        assert lane.windows
    (permit,) = granted(lane, 320.0)
    assert not lane.windows
    lane.learn_nothing(permit, 200)
    assert len(granted(lane, 320.0)) == 2


@pytest.mark.parametrize(("now", "known"), [(300.0, True), (300.5, False)])
def test_five_minutes_are_three_hundred_seconds(now: float, known: bool) -> None:
    lane = lane_with(1, 0)
    lane.delay(now, FREE)
    assert bool(lane.windows) is known


# -- what is left


def test_the_remaining_requests_go_and_then_none_until_the_window_ends() -> None:
    lane = lane_with(120, 3, 20)
    lane.windows["default"].others = 116
    assert len(granted(lane, 1.0)) == 3
    seconds, reason = lane.delay(1.0, FREE) or (0.0, "")
    assert 19 <= seconds < 19.1
    assert reason == "exhausted"


def test_requests_in_flight_may_be_counted_in_the_next_window() -> None:
    lane = lane_with(6, 5, 20)
    assert len(granted(lane, 1.0)) == 5
    (probe,) = granted(lane, 20.1)
    respond(lane, probe, 20.1, 5, limit=6)
    assert not granted(lane, 20.1)


def test_one_window_with_requests_left_is_enough() -> None:
    lane = Lane()
    reports = {"burst": Report(5, 0, 4), "default": Report(120, 119, 60)}
    lane.learn(lane.grant(0.0), reports, 0.0, 0.0)
    assert lane.delay(1.0, FREE) is None
    lane.windows["default"].others = 120
    seconds, _ = lane.delay(1.0, FREE) or (0.0, "")
    assert 3 <= seconds < 3.1


def test_a_request_that_was_certainly_not_counted_is_given_back() -> None:
    lane = lane_with(2, 1)
    permit = lane.grant(1.0)
    assert lane.delay(1.0, FREE)
    lane.release(permit, counted=False)
    assert lane.delay(1.0, FREE) is None


def test_a_request_that_may_have_been_counted_is_not() -> None:
    lane = lane_with(2, 1)
    lane.release(lane.grant(1.0), counted=True)
    assert lane.delay(1.0, FREE)
    assert not lane.windows["default"].pending


def test_a_response_that_reports_one_of_two_limits_settles_both() -> None:
    lane = Lane()
    lane.learn(lane.grant(0.0), {"a": Report(5, 4, 60), "b": Report(120, 119, 60)}, 0.0, 0.0)
    lane.learn(lane.grant(1.0), {"a": Report(5, 3, 59)}, 1.0, 1.0)
    assert not lane.windows["b"].pending
    assert lane.windows["b"].charged == 2


def test_a_policy_limit_bounds_a_window() -> None:
    lane = lane_with(120, 119)
    assert len(granted(lane, 0.0, cap=40)) == 40
    assert lane.delay(0.0, FREE) is None
    assert len(granted(lane, 0.0)) == 79


def test_a_policy_limit_bounds_a_minute_if_the_server_has_none() -> None:
    lane = Lane()
    lane._max_in_flight = 1000
    permits = granted(lane, 5.0, cap=3)
    assert len(permits) == 3
    assert delay(lane, 10.0, 3) == 55
    permits += granted(lane, 10.0, cap=9)
    assert len(permits) == 9
    for permit in permits:
        lane.learn_nothing(permit, 200)
    assert len(granted(lane, 65.0, cap=3)) == 3


def test_policy_limits_survive_the_first_report() -> None:
    lane = Lane()
    for _ in range(2):
        lane.learn_nothing(lane.grant(0.0, 3), 200)
    respond(lane, lane.grant(0.0, 3), 0.0, 119)
    assert delay(lane, 0.0, 3) > 0
    assert lane.delay(0.0, FREE) is None


# -- after a window's end


def test_a_small_burst_goes_before_a_response_reports_the_window() -> None:
    lane = lane_with(120, 119)
    permits = granted(lane, 61.0)
    assert len(permits) == 3
    assert lane.delay(61.0, FREE) == (1.0, "learning")
    respond(lane, permits[0], 61.5, 119)
    assert len(granted(lane, 61.5)) == 117


def test_a_probe_without_a_response_does_not_stop_the_next() -> None:
    lane = lane_with(120, 119)
    granted(lane, 61.0)
    assert len(granted(lane, 62.0)) == 1


def test_one_request_goes_although_others_are_expected() -> None:
    lane = Lane()
    respond(lane, lane.grant(0.0), 0.0, 0)
    assert lane.delay(1.0, FREE)
    assert len(granted(lane, 61.0)) == 1


def test_requests_that_hang_do_not_fill_the_next_window_for_long() -> None:
    lane = lane_with(3, 2)
    assert len(granted(lane, 59.0)) == 2
    lane.grant(59.5)
    # They are charged to the new window, but are not expected back after 15 seconds.
    assert not granted(lane, 61.0)
    assert 14.9 < delay(lane, 61.0) <= 15
    assert len(granted(lane, 76.1)) == 1


def test_a_window_with_one_request_left_keeps_its_length() -> None:
    lane = lane_with(3, 2)
    assert len(granted(lane, 59.0)) == 2
    lane.delay(61.0, FREE)
    assert lane.windows["default"].ends == 121


def test_responses_make_room_while_others_are_at_work() -> None:
    lane = Lane()
    lane._max_in_flight = 1000
    respond(lane, lane.grant(0.0), 0.0, 60)
    permits = granted(lane, 0.0)
    assert 1 < len(permits) < 20
    assert lane.delay(0.0, FREE) == (1.0, "learning")
    assert delay(lane, 59.5) < 1
    for permit in permits[:4]:
        respond(lane, permit, 0.0, 59)
    assert lane.delay(0.0, FREE) is None


def test_the_last_requests_are_left_to_others() -> None:
    lane = Lane()
    respond(lane, lane.grant(0.0), 0.0, 2)
    assert lane.delay(0.0, FREE) == (pytest.approx(60.05), "exhausted")


# -- 429


def test_a_block_delays_every_request_until_it_is_over() -> None:
    lane = lane_with(120, 100)
    for _ in range(2):
        lane.settle(lane.grant(1.0))
    lane.block(30.0, 2.0)
    lane.block(29.0, 3.0)
    assert lane.delay(3.0, FREE) == (29.0, "blocked")
    assert lane.delay(31.9, FREE) is not None
    assert lane.delay(32.0, FREE) is None


def test_a_late_429_does_not_extend_a_block() -> None:
    lane = lane_with(120, 100)
    lane.block(30.0, 2.0)
    lane.block(60.0, 3.0)
    assert lane.delay(3.0, FREE) == (29.0, "blocked")


def test_a_block_that_starts_as_another_ends_is_a_new_one() -> None:
    lane = lane_with(120, 100)
    lane.block(30.0, 2.0)
    lane.block(10.0, 32.0)
    assert lane.delay(32.0, FREE) == (10.0, "blocked")


@pytest.mark.parametrize("kind", ["block", "pause"])
@pytest.mark.parametrize("seconds", [301, 86400, 1e308])
def test_no_429_delays_for_more_than_five_minutes(kind: str, seconds: float) -> None:
    lane = lane_with(120, 100)
    getattr(lane, kind)(seconds, 10.0)
    assert lane.delay(10.0, FREE) == (MAX_WAIT, "blocked")
    assert lane.delay(310.0, FREE) is None


def test_each_limit_is_refused_for_its_own_time() -> None:
    lane = Lane()
    lane.learn(lane.grant(0.0), {"a": Report(5, 4, 60), "b": Report(120, 119, 60)}, 0.0, 0.0)
    lane.block(4.0, 1.0, {"a": Report(5, 0, 4), "b": Report(120, 0, 1e9)})
    assert {name: window.ends for name, window in lane.windows.items()} == {"a": 5, "b": 301}
    assert len(granted(lane, 5.0)) == 1


def test_a_limit_that_the_429_does_not_report_is_refused_as_long_as_the_block_lasts() -> None:
    lane = Lane()
    lane.learn(lane.grant(0.0), {"a": Report(5, 4, 60), "b": Report(120, 119, 60)}, 0.0, 0.0)
    lane.block(4.0, 1.0, {"a": Report(5, 0, 0)})
    assert {window.ends for window in lane.windows.values()} == {5}


def test_a_pause_changes_neither_windows_nor_share() -> None:
    lane = lane_with(120, 100)
    for _ in range(6):
        lane.pause(2.0, 1.0)
    lane.pause(1.0, 1.0)
    assert lane.delay(1.0, FREE) == (2.0, "blocked")
    assert lane.windows["default"].ends == pytest.approx(60.05)
    assert lane._share == 1


def windows_after_a_block(lane: Lane, now: float, number: int) -> list[int]:
    """How many requests go in each of the next windows, nobody else being at work."""
    counts = []
    for _ in range(number):
        lane.delay(now, FREE)
        window = lane.windows["default"]
        window.crowded, window._others_seen = False, -math.inf
        (first, *more) = granted(lane, now)
        respond(lane, first, now, 119)
        more += granted(lane, now)
        for place, permit in enumerate(more):
            respond(lane, permit, now, 118 - place)
        counts.append(1 + len(more))
        now += 61
    return counts


def test_after_a_block_the_share_is_halved_once_and_grows_back() -> None:
    lane = lane_with(120, 100)
    for _ in range(5):
        lane.block(10.0, 2.0)
    assert windows_after_a_block(lane, 12.0, 7) == [60, 75, 90, 105, 120, 120, 120]
    assert lane._share == 1


def test_the_share_is_halved_once_a_window_however_short_the_blocks() -> None:
    lane = lane_with(120, 100)
    for second in range(6):
        lane.block(1.0, float(second))
        lane.delay(second + 1.0, FREE)
    assert lane._share == 0.5
    lane.block(1.0, 59.9)
    assert lane._share == 0.5
    lane.delay(60.9, FREE)
    lane.block(1.0, 61.0)
    assert lane._share == 0.25


def test_a_window_after_the_last_one_it_is_halved_again() -> None:
    lane = lane_with(120, 100)
    lane.block(1.0, 0.0)
    lane.delay(1.0, FREE)
    lane.block(1.0, 60.0)
    assert lane._share == 0.25


def test_the_share_never_falls_below_a_sixteenth() -> None:
    lane = lane_with(120, 100)
    for minute in range(20):
        lane.block(1.0, minute * 60.0)
    assert lane._share == 1 / 16


def test_the_share_grows_while_nothing_is_sent() -> None:
    lane = lane_with(120, 100)
    lane.block(60.0, 0.0)
    lane.delay(60.0, FREE)
    assert lane._share == 0.5
    lane.windows["default"].reported = 60.0
    lane.delay(60.0 + 3.5 * 60, FREE)
    assert lane._share == 0.875


def test_the_share_grows_with_the_longest_window() -> None:
    lane = Lane()
    lane.learn(lane.grant(0.0), {"a": Report(5, 4, 4), "b": Report(120, 119, 60)}, 0.0, 0.0)
    lane.block(10.0, 2.0)
    for now, share in ((12.0, 0.5), (20.0, 0.5), (40.0, 0.5), (71.9, 0.5), (80.0, 0.625), (90.0, 0.625)):
        lane.delay(now, FREE)
        assert lane._share == share


def test_the_share_grows_exactly_after_a_window() -> None:
    lane = lane_with(120, 100)
    lane.block(10.0, 2.0)
    lane.delay(12.0, FREE)
    lane.windows["default"].reported = 12.0
    lane.delay(72.0, FREE)
    assert lane._share == 0.625


def test_a_429_before_a_limit_is_known_costs_no_share() -> None:
    lane = Lane()
    lane.settle(lane.grant(0.0))
    lane.block(60.0, 0.0)
    assert lane._share == 1
    assert len(granted(lane, 60.0)) == 1


def test_but_others_are_expected_then() -> None:
    for refused, expected in ((0.0, True), (3600.0, True), (3601.0, False)):
        lane = Lane()
        lane.settle(lane.grant(0.0))
        lane.block(60.0, 0.0)
        respond(lane, lane.grant(refused), refused, 119)
        assert lane.windows["default"].crowded is expected


def test_a_forked_process_does_not_know_what_its_parent_sent_before_a_limit_was_known() -> None:
    lane = Lane()
    lane.learn_nothing(lane.grant(0.0, 3), 200)
    lane.leave_to_parent()
    assert len(granted(lane, 0.0, 3)) == 2
    assert lane.delay(1.0, 3) is None


# -- estimates


def test_the_estimate_counts_waiting_requests() -> None:
    lane = lane_with(10, 0, 20)
    for ahead, seconds in ((0, 20), (9, 20), (10, 80), (25, 140)):
        estimate = lane.estimate(0.0, FREE, ahead)
        assert estimate is not None
        assert seconds <= estimate[0] < seconds + 0.1
    assert lane_with(10, 5, 20).estimate(0.0, FREE, 4) is None
    assert lane_with(10, 5, 20).estimate(0.0, FREE, 5) is not None


def test_the_estimate_is_until_the_end_of_the_window() -> None:
    lane = lane_with(10, 5, 20)
    assert lane.estimate(5.0, FREE, 5) == (pytest.approx(15.05), "exhausted")
    assert lane.estimate(19.8, FREE, 5) == (pytest.approx(0.25), "exhausted")


def test_how_long_responses_take_is_not_estimated_for_those_behind_either() -> None:
    lane = Lane()
    respond(lane, lane.grant(0.0), 0.0, 119)
    granted(lane, 0.0)
    assert lane.estimate(0.5, FREE, 1000) == (0.5, "learning")


def test_the_estimate_of_a_policy_limit_counts_those_under_it() -> None:
    lane = lane_with(120, 119)
    granted(lane, 0.0, cap=5)
    assert lane.estimate(0.0, 5, 4) == (pytest.approx(60.05), "exhausted")
    assert lane.estimate(0.0, 5, 5) == (pytest.approx(120.05), "exhausted")


def test_how_long_responses_take_is_not_estimated() -> None:
    lane = Lane()
    lane.grant(0.0)
    assert lane.estimate(0.5, FREE, 1000) == (0.5, "learning")
    assert lane.estimate(2.0, FREE, 1000) is None


# -- the rest


def test_there_is_nothing_to_remember_once_everything_is_over() -> None:
    lane = lane_with(10, 5, 20)
    assert not lane.idle(1.0)
    assert lane.idle(21.0)
    lane.pause(5.0, 21.0)
    assert not lane.idle(25.9)
    assert lane.idle(26.0)
    lane.block(5.0, 22.0)
    assert not lane.idle(26.5)
    assert lane.idle(27.0)
    lane.grant(30.0)
    assert not lane.idle(60.0)


def test_a_forked_process_starts_with_the_limits_of_its_parent() -> None:
    lane = Lane()
    respond(lane, lane.grant(0.0), 0.0, 9, limit=10)
    parents = granted(lane, 1.0)
    assert len(parents) == 9
    lane.waiting[FREE] = 3
    line = Lines()
    lane.lines.add(line)
    lane.leave_to_parent()
    assert lane.waiting == {}
    assert list(lane.lines) == []
    (probe,) = granted(lane, 1.5)
    respond(lane, probe, 1.5, 0, limit=10)
    assert delay(lane, 1.5) > 1
