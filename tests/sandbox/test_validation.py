"""Validation of bodies."""

from __future__ import annotations

from typing import Any

import pytest

from calcom_async.sandbox.errors import ErrorResponse
from calcom_async.sandbox.validation import STRING, ZONE, Rule, at_least, check_strictly, find_errors, is_zone, number

INSIDE = (Rule("zone", (ZONE,)),)


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ("Europe/Rome", True),
        ("utc", True),
        ("Mars/Base", False),
        ("", False),
        ("../etc/passwd", False),
        (5, False),
        (None, False),
    ],
)
def test_zones(value: object, valid: bool) -> None:
    assert is_zone(value) is valid


def test_a_tree_of_errors() -> None:
    body: dict[str, Any] = {"items": [{"zone": "UTC"}, {"zone": "x"}]}
    (error,) = find_errors(body, [Rule("items", inside=INSIDE, each=True)])
    (child,) = error["children"]
    assert (child["property"], child["value"]) == ("1", {"zone": "x"})
    assert child["children"][0]["constraints"] == {"isTimeZone": "zone must be a valid IANA time-zone"}
    assert "constraints" not in error


def test_the_error_of_a_missing_field_has_no_value() -> None:
    (error,) = find_errors({}, [Rule("name", (STRING,))])
    assert error == {
        "target": {},
        "property": "name",
        "children": [],
        "constraints": {"isString": "name must be a string"},
    }
    assert find_errors({}, [Rule("name", (STRING,), optional=True)]) == []
    assert find_errors({}, [Rule("name", (STRING,))], partial=True) == []


def test_one_sentence() -> None:
    with pytest.raises(ErrorResponse) as caught:
        check_strictly({"a": 0, "b": 1}, [Rule("a", (at_least(1),))])
    assert caught.value.message == (
        "b property is wrong,property b should not exist , a property is wrong,a must not be less than 1 "
    )


@pytest.mark.parametrize("text", ["", "x", "1.5", "٣"])
def test_invalid_numbers(text: str) -> None:
    with pytest.raises(ErrorResponse, match="numeric string is expected"):
        number(text)
