from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, IntEnum, StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import UNSET, InputError
from calcom_async._encode import argument_name, to_body, to_path, to_query, to_query_string
from calcom_async.types import Model


class Color(StrEnum):
    RED = "red"


class Level(IntEnum):
    LOW = 1


class Plain(Enum):
    X = "x"


class Attendee(Model):
    def to_dict(self) -> dict[str, Any]:
        return {"timeZone": "Europe/Rome"}


def body(value: Any) -> Any:
    return json.loads(to_body(value))


# -- bodies


@pytest.mark.parametrize(
    ("moment", "wire"),
    [
        (datetime(2026, 12, 1, 9, tzinfo=UTC), "2026-12-01T09:00:00.000Z"),
        (datetime(2026, 12, 1, 9, tzinfo=ZoneInfo("Europe/Rome")), "2026-12-01T08:00:00.000Z"),
        (datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=-5, minutes=-30))), "2026-12-01T14:30:00.000Z"),
        (datetime(2026, 12, 1, 9, 0, 0, 120000, tzinfo=UTC), "2026-12-01T09:00:00.120Z"),
    ],
)
def test_instants_go_out_in_utc(moment: datetime, wire: str) -> None:
    assert body({"start": moment}) == {"start": wire}
    assert to_query({"start": moment}) == {"start": wire}


@pytest.mark.parametrize("encode", [to_body, to_query])
def test_a_naive_datetime_is_refused_by_its_arguments_name(encode: Any) -> None:
    with pytest.raises(InputError, match=r"^slot_start must be an aware datetime.*tzinfo=ZoneInfo"):
        encode({"slotStart": datetime(2026, 12, 1, 9)})


def test_a_naive_datetime_deep_inside_is_named_too() -> None:
    with pytest.raises(InputError, match=r"^availability\[1\].startTime must be an aware"):
        to_body({"availability": [{}, {"startTime": datetime(2026, 1, 1)}]})


def test_what_json_cannot_carry_is_refused_by_its_arguments_name() -> None:
    with pytest.raises(InputError, match=r"^length_in_minutes cannot be sent as JSON: it is a bytes"):
        to_body({"lengthInMinutes": b"x"})


@pytest.mark.parametrize("encode", [to_body, to_query])
def test_numbers_that_json_lacks_are_refused(encode: Any) -> None:
    with pytest.raises(InputError, match=r"^price must be a finite number"):
        encode({"price": float("nan")})


def test_unset_is_left_out_and_an_empty_body_is_an_object() -> None:
    assert to_body({"a": UNSET, "b": {"c": UNSET}}) == b'{"b":{}}'
    assert to_body({"a": UNSET}) == to_body({}) == b"{}"
    assert to_body([1]) == b"[1]"


def test_unset_inside_a_list_is_refused() -> None:
    with pytest.raises(InputError, match=r"^guests\[1\] cannot be sent"):
        to_body({"guests": ["a", UNSET]})
    with pytest.raises(InputError, match=r"^guests\[1\] cannot be sent"):
        to_query({"guests": ["a", UNSET]})


def test_text_goes_out_as_utf8_unless_it_cannot() -> None:
    assert to_body({"name": "Zoë"}) == '{"name":"Zoë"}'.encode()
    with pytest.raises(InputError, match=r"^name holds text"):
        to_body({"name": "\ud800"})


def test_a_body_that_contains_itself_is_refused() -> None:
    knot: dict[str, Any] = {}
    knot["self"] = knot
    with pytest.raises(InputError, match="contain itself"):
        to_body({"metadata": knot})


def test_a_body_with_a_name_is_named_by_it() -> None:
    with pytest.raises(InputError, match=r"^json.lengthInMinutes cannot"):
        to_body({"lengthInMinutes": b""}, "json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), json_values))
def test_json_comes_out_as_it_went_in(value: dict[str, Any]) -> None:
    try:
        assert body(value) == value
    except InputError as error:
        assert "surrogate" in str(error)  # noqa: PT017


# -- queries


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (["a", "b"], {"x": "a,b"}),
        ((1, 2), {"x": "1,2"}),
        ([Color.RED, Plain.X], {"x": "red,x"}),
        (["a,b"], {"x": "a,b"}),
        ("a,b", {"x": "a,b"}),
        ([], {}),
        (set(), {}),
        (True, {"x": "true"}),
        ([False], {"x": "false"}),
        (5, {"x": "5"}),
        (Level.LOW, {"x": "1"}),
        (date(2026, 1, 2), {"x": "2026-01-02"}),
        (UNSET, {}),
        ([{"a": 1, "b": UNSET}, {"a": True}], {"x[0][a]": "1", "x[1][a]": "true"}),
        ([Attendee()], {"x[0][timeZone]": "Europe/Rome"}),
        ({"a": [1, 2]}, {"x[a]": "1,2"}),
    ],
)
def test_query_values(value: Any, query: dict[str, str]) -> None:
    assert to_query({"x": value}) == query


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, r"^event_type_id must not be None: leave it out"),
        ([1, None], r"^event_type_id\[1\] must not be None"),
        (b"x", r"^event_type_id cannot be sent in a query: it is a bytes"),
        ([[1]], r"^event_type_id\[0\] cannot be sent in a query: it is a list"),
        ([{"a": None}], r"^event_type_id\[0\]\.a must not be None"),
    ],
)
def test_query_values_that_are_refused(value: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        to_query({"eventTypeId": value})


@given(st.dictionaries(st.text(min_size=1), st.text().filter(lambda text: text.isprintable()), max_size=5))
def test_the_query_string_reads_back(query: dict[str, str]) -> None:
    try:
        text = to_query_string(query)
    except UnicodeEncodeError:
        return
    assert dict(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))) == query
    assert text.isascii()
    assert " " not in text


def test_brackets_stay_readable() -> None:
    assert to_query_string({"a[0][b]": "x,y", "c": "+ &="}) == "a[0][b]=x,y&c=%2B%20%26%3D"


# -- paths


def test_paths_are_filled_in_and_escaped() -> None:
    assert to_path("/a/{x}/b/{y}", {"x": "é/ ?#%", "y": 7}) == "/a/%C3%A9%2F%20%3F%23%25/b/7"
    assert to_path("/a", {}) == "/a"
    assert to_path("/a/{x}", {"x": Color.RED}) == "/a/red"


@pytest.mark.parametrize("value", ["", ".", "..", None, True, 1.5, b"x", ["a"], "\ud800", UNSET])
def test_path_values_that_lead_elsewhere_are_refused(value: Any) -> None:
    with pytest.raises(InputError, match=r"^booking_uid "):
        to_path("/bookings/{bookingUid}", {"bookingUid": value})


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_a_path_value_is_always_one_segment(value: str) -> None:
    try:
        path = to_path("/a/{x}/b", {"x": value})
    except InputError:
        return
    assert path.count("/") == 3
    assert unquote(path.split("/")[2]) == value


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("lengthInMinutes", "length_in_minutes"),
        ("start", "start"),
        ("slotUtcStartDate", "slot_utc_start_date"),
        ("teamsIds", "teams_ids"),
        ("x-cal-client-id", "x_cal_client_id"),
        ("rrHostSubsetIds", "rr_host_subset_ids"),
    ],
)
def test_argument_names(wire: str, name: str) -> None:
    assert argument_name(wire) == name


@pytest.mark.parametrize(
    ("encode", "problem"),
    [
        (lambda: to_query({"eventTypeId": 10**5000}), "event_type_id has more digits"),
        (lambda: to_path("/{eventTypeId}", {"eventTypeId": 10**5000}), "event_type_id has more digits"),
        (lambda: to_body({"a": 10**5000}), "a number with more digits"),
        (lambda: to_query({1: "x"}), "params has a key that is an int"),  # type: ignore[dict-item]
        (lambda: to_query({"\ud800": "x"}), "lone surrogate"),
    ],
)
def test_numbers_and_keys_that_have_no_text_are_refused(encode: Any, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        encode()
