from __future__ import annotations

import math
from typing import Any

import pytest

from calcom_async._checks import is_count, is_number


@pytest.mark.parametrize("value", [0, -1, 2.5, math.inf])
def test_numbers(value: Any) -> None:
    assert is_number(value)
    assert not is_count(value)


@pytest.mark.parametrize("value", [1, 10**30])
def test_counts(value: Any) -> None:
    assert is_number(value)
    assert is_count(value)


@pytest.mark.parametrize("value", [True, False, None, "1", [1], 1j])
def test_values_that_are_neither(value: Any) -> None:
    assert not is_number(value)
    assert not is_count(value)
