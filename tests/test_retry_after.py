from __future__ import annotations

from email.utils import formatdate

import pytest

from calcom_async._retry_after import server_wait
from calcom_async.middleware import RawResponse

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("0", 0),
        (formatdate(NOW + 12, usegmt=True), 12),
        (formatdate(NOW - 12, usegmt=True), 0),
        ("-1", None),
        ("nan", None),
        ("soon", None),
        ("٣٠", None),
        ("１２", None),
        ("1_0", None),
        ("Fri, 99 Foo 2026 00:00:00 GMT", None),
    ],
)
def test_retry_after(text: str, wait: float | None) -> None:
    assert server_wait(RawResponse(503, {"Retry-After": text}, b""), now=NOW) == wait


def test_the_reset_counts_on_a_429_only() -> None:
    headers = {"x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": "30"}
    assert server_wait(RawResponse(429, headers, b"")) == 30
    assert server_wait(RawResponse(503, headers, b"")) is None


def test_a_reset_may_be_a_point_in_time() -> None:
    headers = {"x-ratelimit-remaining-a": "0", "x-ratelimit-reset-a": str(NOW + 30)}
    assert server_wait(RawResponse(429, headers, b""), now=NOW) == 30


def test_the_first_exhausted_limit_to_reset_counts() -> None:
    headers = {f"x-ratelimit-{part}": value for part, value in
               (("remaining-a", "0"), ("reset-a", "50"), ("remaining-b", "0"), ("reset-b", "20"),
                ("remaining-c", "1"), ("reset-c", "5"), ("remaining-d", "0"))}  # fmt: skip
    assert server_wait(RawResponse(429, headers, b"")) == 20
