"""Thousands of bookings on a server that drops, delays and garbles responses: no duplicate, no wrong outcome."""

from __future__ import annotations

import pytest
from support.faulty import Fault
from support.storm import storm

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.real_time]


async def test_no_booking_is_duplicated_and_every_outcome_is_true(anyio_backend_name: str) -> None:
    attempts = 10_000 if anyio_backend_name == "asyncio" else 500
    tally = await storm(attempts, seed=20_261_121)
    assert tally.wrong == []
    assert tally.duplicates == 0
    assert tally.attempts == attempts
    # Every fault and every outcome occurred.
    assert min(tally.found, tally.not_created, tally.unknown) > 0
    assert attempts < 10_000 or tally.struck.keys() == set(Fault)
