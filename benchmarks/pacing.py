"""Tasks that share one key, against a server that allows 120 requests a minute and blocks a key that sends more.

Minutes last a second, on the server and in the client.
"""

from __future__ import annotations

from tests.support.pacing import pace

SPEED = 60
TASKS = 2000


def main() -> None:
    """Print the results."""
    print(f"{TASKS:,} tasks on one key, 120 requests a minute")
    for title, result in (
        ("one process", pace(TASKS, speed=SPEED)),
        (f"two processes, {TASKS // 2:,} each", pace(TASKS // 2, speed=SPEED, processes=2)),
    ):
        print(
            f"  {title:42} {result.accepted} accepted, {result.refused} 429s, {result.failed} failed, "
            f"{result.throughput:.1%} of the permitted throughput"
        )


if __name__ == "__main__":
    main()
