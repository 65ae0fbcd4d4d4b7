"""The decoders that generated models are made of."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async._codec import (
    as_list,
    as_object,
    decode_date,
    decode_datetime,
    decode_list,
    decode_map,
    decode_map_by_date,
    decode_model,
    member_decoder,
)
from calcom_async.errors import DecodeError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


class Weekday(StrEnum):
    MONDAY = "Monday"


class TestMembers:
    decode = staticmethod(member_decoder(Weekday))

    def test_known_value_is_a_member(self) -> None:
        assert self.decode("Monday") is Weekday.MONDAY

    @given(JSON)
    def test_unknown_value_passes(self, value: Any) -> None:
        if isinstance(value, (list, dict)):
            with pytest.raises(TypeError):
                self.decode(value)
        else:
            assert self.decode(value) is value


class TestDates:
    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2026-12-01T09:00:00.000Z", dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)),
            ("2026-12-01T09:00:00", dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)),
            ("2026-12-01T05:00:00.000-04:00", dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)),
        ],
    )
    def test_instants_are_aware(self, text: str, moment: dt.datetime) -> None:
        decoded = decode_datetime(text)
        assert decoded == moment
        assert decoded.tzinfo is not None

    def test_days(self) -> None:
        assert decode_date("2026-12-24") == dt.date(2026, 12, 24)

    @pytest.mark.parametrize("decode", [decode_date, decode_datetime])
    def test_null_stays(self, decode: Any) -> None:
        assert decode(None) is None

    @pytest.mark.parametrize("decode", [decode_date, decode_datetime])
    @given(value=JSON)
    def test_anything_else_is_a_decode_error_or_a_time(self, decode: Any, value: Any) -> None:
        try:
            decoded = decode(value)
        except DecodeError as error:
            problem = error.problem
        else:
            assert value is None or isinstance(decoded, dt.date)
            return
        assert "ISO 8601" in problem


class TestContainers:
    def test_list_names_the_position(self) -> None:
        with pytest.raises(DecodeError) as caught:
            decode_list(decode_date, ["2026-12-24", "soon"])
        assert caught.value.path == (1,)

    def test_list_of_something_else(self) -> None:
        with pytest.raises(DecodeError, match="expected a list, got a string"):
            decode_list(decode_date, "2026-12-24")

    def test_map_names_the_key(self) -> None:
        with pytest.raises(DecodeError) as caught:
            decode_map(lambda items: decode_list(decode_date, items), {"a": [], "b": ["2026-12-24", 7]})
        assert caught.value.path == ("b", 1)

    def test_map_of_something_else(self) -> None:
        with pytest.raises(DecodeError, match="expected an object, got a list"):
            decode_map(decode_date, [])

    def test_days_as_keys(self) -> None:
        assert decode_map_by_date(as_list, {"2026-12-24": [1]}) == {dt.date(2026, 12, 24): [1]}

    def test_keys_that_are_no_days(self) -> None:
        with pytest.raises(DecodeError, match="days as keys"):
            decode_map_by_date(as_list, {"Monday": []})

    @pytest.mark.parametrize("decode", [decode_list, decode_map, decode_map_by_date, decode_model])
    def test_null_stays(self, decode: Any) -> None:
        assert decode(decode_date, None) is None

    @given(JSON)
    def test_plain_containers(self, value: Any) -> None:
        for check, kind in ((as_list, list), (as_object, dict)):
            if value is None or isinstance(value, kind):
                assert check(value) is value
            else:
                with pytest.raises(DecodeError, match="expected"):
                    check(value)
