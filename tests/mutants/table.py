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
    "rate": Entry(
        ("calcom_async/rate_limit.py", "calcom_async/_rate/*", "calcom_async/_rate_headers.py"),
        ("tests/rate", "tests/test_rate_limit.py", "tests/test_rate_headers.py"),
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
