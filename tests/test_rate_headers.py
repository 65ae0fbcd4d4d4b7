from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async._rate_headers import rate_headers

NOW = 1_800_000_000.0


def test_each_name_has_its_parts() -> None:
    headers = {"X-RateLimit-Limit-Default": "120", "X-RateLimit-Remaining-Default": "7", "x-ratelimit-reset-other": "9"}
    assert rate_headers(headers) == {"default": {"limit": 120, "remaining": 7}, "other": {"reset": 9}}
    assert rate_headers(httpx.Headers(headers)) == rate_headers(headers)


def test_a_limit_without_a_name_is_the_default() -> None:
    assert rate_headers({"x-ratelimit-limit": "5"}) == {"default": {"limit": 5}}


def test_a_point_in_time_becomes_seconds_left() -> None:
    for text, left in ((str(NOW + 30), 30), (str((NOW + 30) * 1000), 30), (str(NOW - 5), 0), ("30", 30)):
        assert rate_headers({"x-ratelimit-reset-a": text}, now=NOW) == {"a": {"reset": left}}


def test_the_earliest_points_in_time() -> None:
    for text in ("1000000000", "1000000000000"):
        assert rate_headers({"x-ratelimit-reset-a": text}, now=999_999_990) == {"a": {"reset": 10}}
    assert rate_headers({"x-ratelimit-reset-a": "999999999"}) == {"a": {"reset": 999_999_999}}


@pytest.mark.parametrize("text", ["inf", "nan", "-1", "1_0", "0x10", "", "\ud800"])
def test_what_is_no_number_does_not_hide_the_others(text: str) -> None:
    headers = {"x-other": "1", "x-ratelimit-limit-a": text, "\ud800": "1", "x-ratelimit-limit-b": "5"}
    assert rate_headers(headers) == {"b": {"limit": 5}}


@given(st.text())
def test_malformed_headers_are_skipped(text: str) -> None:
    parsed = rate_headers({"x-ratelimit-limit-a": text, "x-ratelimit-what-a": "1", "other": "1"})
    assert all(parts.keys() == {"limit"} and 0 <= parts["limit"] < float("inf") for parts in parsed.values())
