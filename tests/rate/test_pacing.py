"""The rate budget against a server that enforces its limit, over real HTTP."""

from __future__ import annotations

import pytest
from support.pacing import pace

pytestmark = [pytest.mark.slow, pytest.mark.real_time]


def test_two_thousand_tasks_never_meet_a_429() -> None:
    found = pace(2000, speed=60)
    assert (found.accepted, found.refused, found.failed) == (2000, 0, 0)


def test_on_trio_neither() -> None:
    found = pace(400, speed=60, backend="trio")
    assert (found.accepted, found.refused, found.failed) == (400, 0, 0)


def test_what_another_process_takes_away_loses_nothing() -> None:
    found = pace(300, speed=60, processes=2)
    assert (found.accepted, found.failed) == (600, 0)
