"""Thousands of bookings on a server that drops, delays and garbles responses: no duplicate, no wrong outcome."""

from __future__ import annotations

import pytest
from support.faulty import Fault
from support.lives import Life, booked_once, changed
from support.storm import storm

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.real_time]


@pytest.mark.parametrize(
    ("life", "marker", "attempts"),
    [(booked_once, None, 10_000), (changed, "sdkCall", 2_000)],
    ids=["booked", "changed"],
)
async def test_nothing_is_done_twice_and_every_outcome_is_true(
    life: Life, marker: str | None, attempts: int, anyio_backend_name: str
) -> None:
    many = anyio_backend_name == "asyncio"
    tally = await storm(attempts if many else 500, seed=20_261_121, life=life, marker=marker)
    assert tally.wrong == []
    assert tally.duplicates == 0
    assert tally.attempts == (attempts if many else 500)
    assert tally.missed <= tally.attempts / 100
    # Every fault and every outcome occurred.
    assert min(tally.found, tally.not_done, tally.unknown) > 0
    assert attempts < 10_000 or not many or tally.struck.keys() == set(Fault)
