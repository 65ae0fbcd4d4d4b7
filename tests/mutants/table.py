"""Which tests are to catch the mutants of which modules."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """Modules, by path or pattern, and the test files that cover them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


TABLE: dict[str, Entry] = {
    "retry": Entry(
        ("calcom_async/retry.py", "calcom_async/_retry.py", "calcom_async/_retry_after.py"),
        (
            "tests/test_retry.py",
            "tests/test_retry_after.py",
            "tests/test_observe.py",
            "tests/test_events.py",
            "tests/test_testing.py",
        ),
    ),
    "window": Entry(("calcom_async/_rate/window.py",), ("tests/rate/test_window.py", "tests/rate/test_lane.py")),
    "lane": Entry(("calcom_async/_rate/lane.py",), ("tests/rate/test_lane.py", "tests/rate/test_budget.py")),
    "budget": Entry(
        ("calcom_async/_rate/budget.py", "calcom_async/_rate/delays.py", "calcom_async/_rate_headers.py"),
        (
            "tests/rate/test_budget.py",
            "tests/rate/test_delays.py",
            "tests/rate/test_layer.py",
            "tests/rate/test_forked_budgets.py",
            "tests/test_rate_headers.py",
        ),
    ),
    "rate_limit": Entry(
        ("calcom_async/rate_limit.py", "calcom_async/_rate/layer.py", "calcom_async/_rate/line.py"),
        ("tests/test_rate_limit.py", "tests/rate/test_layer.py", "tests/rate/test_line.py"),
    ),
    "signature": Entry(
        ("calcom_async/webhooks/signature.py",),
        ("tests/webhooks/test_signature.py", "tests/webhooks/test_event.py"),
    ),
    "reconcile": Entry(
        ("calcom_async/reconcile.py", "calcom_async/_reconcile/*"),
        ("tests/reconcile", "tests/test_reconcile.py"),
    ),
    "pagination": Entry(
        ("calcom_async/pagination.py",),
        ("tests/test_pagination.py",),
    ),
}
