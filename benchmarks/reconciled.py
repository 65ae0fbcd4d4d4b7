"""`python -m benchmarks.reconciled`: what becomes of bookings while the server drops, delays and garbles at random."""

from __future__ import annotations

import random

import anyio

from tests.support.storm import storm

ATTEMPTS = 10_000


def main() -> None:
    tally = anyio.run(lambda: storm(ATTEMPTS, seed=random.randrange(2**32)))
    print(f"bookings at a server with faults (seed {tally.seed})")
    print(f"  attempts        {tally.attempts:8}")
    print(f"  returned        {tally.returned:8}")
    print(f"    found again   {tally.found:8}")
    print(f"  surely not      {tally.surely_not:8}")
    print(f"  unknown         {tally.unknown:8}")
    print(f"  duplicates      {tally.duplicates:8}")
    print(f"  wrong outcomes  {len(tally.wrong):8}")
    print(f"  requests        {tally.requests:8}   {tally.requests / tally.seconds:8.0f} a second")


if __name__ == "__main__":
    main()
