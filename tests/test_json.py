from __future__ import annotations

from collections import OrderedDict, deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import UNSET, InputError
from calcom_async._json import is_list, kind_of, to_json
from calcom_async.types import Model


class Color(StrEnum):
    RED = "red"


class Old(str, Enum):  # noqa: UP042  # people still have these
    RED = "red"


class Level(IntEnum):
    LOW = 1


class Plain(Enum):
    X = "x"


class Day(Enum):
    FIRST = date(2026, 12, 1)


class Attendee(Model):
    def to_dict(self) -> dict[str, Any]:
        return {"timeZone": "Europe/Rome"}


class Own:
    """Somebody's own class that knows its JSON."""

    def to_dict(self) -> dict[str, Any]:
        return {"own": True}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(json_values)
def test_json_stays_as_it_is(value: Any) -> None:
    assert to_json(value, "field") == value


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (date(2026, 12, 1), "2026-12-01"),
        (Color.RED, "red"),
        (Old.RED, "red"),
        (Level.LOW, 1),
        (Plain.X, "x"),
        (Day.FIRST, "2026-12-01"),
        (Attendee(), {"timeZone": "Europe/Rome"}),
        (Own(), {"own": True}),
        ((1, 2), [1, 2]),
        ({3}, [3]),
        (deque([1]), [1]),
        (range(2), [0, 1]),
        (MappingProxyType({"a": Color.RED}), {"a": "red"}),
        (OrderedDict(a=UNSET, b=None), {"b": None}),
        ({date(2026, 1, 2): 1, Color.RED: 2}, {"2026-01-02": 1, "red": 2}),
        ([Attendee(), {"x": (Plain.X,)}], [{"timeZone": "Europe/Rome"}, {"x": ["x"]}]),
    ],
)
def test_what_json_can_carry(value: Any, wire: Any) -> None:
    encoded = to_json(value, "field")
    assert encoded == wire
    assert type(encoded) is type(wire)


@pytest.mark.parametrize(
    "value", [b"x", bytearray(b"x"), object(), 1j, Decimal(1), time(9), (i for i in "ab"), lambda: 1, UNSET]
)
def test_anything_else_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InputError, match=r"^field cannot be sent as JSON: it is an? \w+$"):
        to_json(value, "field")


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ([1, b""], r"field\[1\]"),
        ({"a": [{"b": b""}]}, r"field\.a\[0\]\.b"),
        (["a", UNSET], r"field\[1\]"),
        ([[], [object()]], r"field\[1\]\[0\]"),
    ],
)
def test_what_is_refused_is_named_with_its_place(value: Any, place: str) -> None:
    with pytest.raises(InputError, match=f"^{place} cannot be sent"):
        to_json(value, "field")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_lacks_are_refused(number: float) -> None:
    with pytest.raises(InputError, match=r"^price must be a finite number"):
        to_json(number, "price")


# -- instants


@pytest.mark.parametrize(
    ("moment", "in_utc", "as_given"),
    [
        (datetime(2026, 12, 1, 9, tzinfo=UTC), "2026-12-01T09:00:00.000Z", "2026-12-01T09:00:00.000Z"),
        (
            datetime(2026, 12, 1, 9, tzinfo=ZoneInfo("Europe/Rome")),
            "2026-12-01T08:00:00.000Z",
            "2026-12-01T09:00:00.000+01:00",
        ),
        (
            datetime(2026, 12, 1, 22, tzinfo=timezone(-timedelta(hours=5, minutes=30))),
            "2026-12-02T03:30:00.000Z",
            "2026-12-01T22:00:00.000-05:30",
        ),
        (datetime(2026, 12, 1, 9, 0, 0, 120000, tzinfo=UTC), "2026-12-01T09:00:00.120Z", None),
    ],
)
def test_an_instant_goes_out_in_utc_or_as_given(moment: datetime, in_utc: str, as_given: str | None) -> None:
    assert to_json(moment, "start") == in_utc
    assert to_json({"all": [moment]}, "body") == {"all": [in_utc]}
    assert to_json([moment], "start", utc=False) == [as_given or in_utc]


@pytest.mark.parametrize("utc", [True, False])
def test_an_instant_without_a_zone_is_refused(utc: bool) -> None:
    with pytest.raises(InputError, match=r"^body\.start must be an aware datetime: give it a time zone"):
        to_json({"start": datetime(2026, 12, 1)}, "body", utc=utc)


def test_an_instant_beyond_utc_is_refused() -> None:
    moment = datetime.max.replace(tzinfo=timezone(timedelta(hours=-5)))
    with pytest.raises(InputError, match=r"^start is out of the range"):
        to_json(moment, "start")
    assert to_json(moment, "start", utc=False) == "9999-12-31T23:59:59.999999-05:00"


# -- text and keys


def test_text_that_utf8_cannot_carry_is_refused() -> None:
    assert to_json("Zoë 😀", "name") == "Zoë 😀"
    with pytest.raises(InputError, match=r"^name holds text that UTF-8 cannot carry"):
        to_json("\ud800", "name")
    with pytest.raises(InputError, match=r"^metadata holds text"):
        to_json({"\ud800": 1}, "metadata")


@pytest.mark.parametrize(
    ("key", "kind"), [(1, "an int"), (None, "None"), (Level.LOW, "an int"), (datetime(2026, 1, 1), "a datetime")]
)
def test_keys_are_strings(key: Any, kind: str) -> None:
    with pytest.raises(InputError, match=rf"^metadata has a key that is {kind}: "):
        to_json({key: 2}, "metadata")


# -- kinds


@pytest.mark.parametrize(
    ("value", "expected"),
    [([], True), ((), True), (set(), True), (deque(), True), ("ab", False), (b"ab", False), ({}, False), (5, False)],
)
def test_what_is_a_list(value: Any, expected: bool) -> None:
    assert is_list(value) is expected


@pytest.mark.parametrize(("value", "kind"), [(None, "None"), (5, "an int"), (Attendee(), "an Attendee"), ("", "a str")])
def test_a_kind_has_its_article(value: Any, kind: str) -> None:
    assert kind_of(value) == kind
