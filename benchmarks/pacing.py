"""Tasks that share one key, against a server that lets 120 requests a minute through and blocks who sends more.

Its minutes last a second, and so do the client's.
"""

from __future__ import annotations

from tests.support.pacing import pace

SPEED = 60
TASKS = 2000


def main() -> None:
    """Print what came of it."""
    print(f"{TASKS:,} tasks on one key, 120 requests a minute")
    for title, found in (
        ("one process", pace(TASKS, speed=SPEED)),
        (f"two processes, {TASKS // 2:,} each", pace(TASKS // 2, speed=SPEED, processes=2)),
    ):
        print(
            f"  {title:42} {found.accepted} accepted, {found.refused} times 429, {found.failed} failed, "
            f"{found.throughput:.1%} of the permitted throughput"
        )


if __name__ == "__main__":
    main()
