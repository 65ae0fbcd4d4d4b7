"""The rate budget against a server that enforces its limit, over real HTTP."""

from __future__ import annotations

import pytest
from support.pacing import pace

pytestmark = [pytest.mark.slow, pytest.mark.real_time]


def test_two_thousand_tasks_never_get_a_429() -> None:
    result = pace(2000, speed=60)
    assert (result.accepted, result.refused, result.failed) == (2000, 0, 0)


def test_tasks_on_trio_never_get_a_429() -> None:
    result = pace(400, speed=60, backend="trio")
    assert (result.accepted, result.refused, result.failed) == (400, 0, 0)


def test_no_call_fails_if_another_process_uses_the_key() -> None:
    result = pace(300, speed=60, processes=2)
    assert (result.accepted, result.failed) == (600, 0)
