"""`python -m benchmarks.reconciled`: outcomes of bookings while the server drops, delays and garbles responses."""

from __future__ import annotations

import random

import anyio

from tests.support.lives import Life, booked_once, changed
from tests.support.storm import storm

ATTEMPTS = 10_000


def _show(title: str, life: Life, marker: str | None = None) -> None:
    tally = anyio.run(lambda: storm(ATTEMPTS, seed=random.randrange(2**32), life=life, marker=marker))
    print(f"{title} on a server with faults (seed {tally.seed})")
    print(f"  attempts        {tally.attempts:8}")
    print(f"  returned        {tally.returned:8}")
    print(f"    found         {tally.found:8}")
    print(f"  not done        {tally.not_done:8}")
    print(f"  unknown         {tally.unknown:8}")
    print(f"    not found     {tally.missed:8}   though done")
    print(f"  duplicates      {tally.duplicates:8}")
    print(f"  wrong outcomes  {len(tally.wrong):8}")
    print(f"  requests        {tally.requests:8}   {tally.requests / tally.seconds:8.0f} a second")


def main() -> None:
    _show("bookings", booked_once)
    _show("bookings, series and seats that are moved and cancelled", changed, "sdkCall")


if __name__ == "__main__":
    main()
