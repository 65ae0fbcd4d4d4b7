"""Tasks that share one key, against a server that lets 120 requests a minute through and blocks who sends more.

Its minutes last a second, and so do the client's.
"""

from __future__ import annotations

from tests.support.pacing import pace

SPEED = 60


def main() -> None:
    """Print what came of it."""
    print("2,000 tasks on one key, 120 requests a minute")
    for title, found in (
        ("one process", pace(2000, speed=SPEED)),
        ("two processes, 1,000 each", pace(1000, speed=SPEED, processes=2)),
    ):
        print(
            f"  {title:42} {found.accepted} accepted, {found.refused} times 429, {found.failed} failed, "
            f"{found.throughput:.1%} of the permitted throughput"
        )


if __name__ == "__main__":
    main()
