"""The cost of a view of a client per user, compared with a client per user."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

from calcom_async import AccessToken, CalcomClient

from .side_by_side import medians, report

VIEWS = 1000
ROUNDS = 11


def main() -> None:
    """Print the table."""
    cal = CalcomClient("cal_key")
    users = [AccessToken(f"token-{number}") for number in range(VIEWS)]

    def case(make: Callable[[AccessToken], object]) -> Callable[[], None]:
        def each() -> None:
            for user in users:
                make(user)

        return each

    found = medians(
        {
            "CalcomClient(auth=user)": case(lambda user: CalcomClient(auth=user)),
            "cal.as_user(user)": case(cal.as_user),
            "cal.with_options(timeout=5)": case(lambda _user: cal.with_options(timeout=5)),
        },
        ROUNDS,
    )
    each = {name: seconds / VIEWS for name, seconds in found.items()}
    report(f"one of {VIEWS} users", each, "CalcomClient(auth=user)")
    tracemalloc.start()
    views = [cal.as_user(user) for user in users]
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(f"  {'memory of a view':42} {size / len(views) / 1000:9.1f} kB")


if __name__ == "__main__":
    main()
