"""UNSET, enums, the decoders and the encoders that generated models are made of."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import models
from calcom_async.errors import DecodeError, InputError
from calcom_async.types import (
    UNSET,
    as_list,
    as_object,
    decode_date,
    decode_datetime,
    decode_list,
    decode_map,
    decode_map_by_date,
    decode_model,
    deprecated,
    dump,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


class TestDeprecated:
    def test_the_function_itself_comes_back_with_the_words_on_it(self) -> None:
        def ask(question: str) -> str:
            return question

        marked = deprecated("the API means to drop it")(ask)

        assert marked is ask
        assert vars(ask)["__deprecated__"] == "the API means to drop it"

    def test_calling_it_warns_nobody(self) -> None:
        @deprecated("the API means to drop it")
        def ask() -> int:
            return 5

        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            assert ask() == 5
        assert caught == []


class TestOpenEnum:
    def test_known_value_is_a_member(self) -> None:
        assert models.decode_weekday("Monday") is models.Weekday.MONDAY

    @given(JSON)
    def test_unknown_value_passes(self, value: Any) -> None:
        if isinstance(value, (list, dict)):
            with pytest.raises(TypeError):
                models.decode_weekday(value)
        else:
            assert models.decode_weekday(value) is value


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


class TestModels:
    def test_unknown_fields_are_kept(self) -> None:
        data = {"id": 1, "slug": "intro", "colour": "red"}
        model = models.SlotReservation.from_dict({**data, "eventTypeId": 7})
        assert model.additional_properties == data
        assert model.to_dict() == {**data, "eventTypeId": 7}

    def test_missing_and_null_fields_are_none(self) -> None:
        schedule = models.Schedule.from_dict({"id": None})
        assert schedule.id is None
        assert schedule.name is None

    def test_the_path_leads_to_the_field(self) -> None:
        data = {"id": 1, "availability": [{"days": ["Monday"]}, {"days": "Monday"}]}
        with pytest.raises(DecodeError) as caught:
            models.Schedule.from_dict(data)
        assert caught.value.path == ("availability", 1, "days")

    def test_an_object_is_needed(self) -> None:
        with pytest.raises(DecodeError, match="expected an object, got a list"):
            models.Schedule.from_dict([])  # type: ignore[arg-type]

    def test_repr_shows_what_is_there_and_hides_secrets(self) -> None:
        webhook = models.Webhook.from_dict({"id": "w1", "secret": "hush", "active": True})
        assert repr(webhook) == "Webhook(id='w1', active=True, secret=***)"

    def test_equality_pickle_and_copy(self) -> None:
        schedule = models.Schedule.from_dict({"id": 1, "name": "Work", "overrides": [{"date": "2026-12-24"}], "new": 1})
        for clone in (pickle.loads(pickle.dumps(schedule)), copy.deepcopy(schedule)):
            assert clone == schedule
            assert clone is not schedule
            assert clone.additional_properties == {"new": 1}


class TestEncoding:
    def test_unset_is_left_out_and_null_only_where_known(self) -> None:
        assert dump({"a": UNSET, "b": None, "c": None, "d": 1}, frozenset({"c"})) == {"c": None, "d": 1}

    def test_instants_keep_their_offset_unless_they_are_sent(self) -> None:
        rome = dt.timezone(dt.timedelta(hours=1))
        moments = {"start": dt.datetime(2026, 12, 1, 10, tzinfo=rome), "end": dt.datetime(2026, 12, 1, tzinfo=dt.UTC)}
        assert dump(moments) == {"start": "2026-12-01T10:00:00+01:00", "end": "2026-12-01T00:00:00Z"}
        assert dump({"all": list(moments.values())}, utc=True) == {
            "all": ["2026-12-01T09:00:00Z", "2026-12-01T00:00:00Z"]
        }

    def test_a_naive_datetime_is_refused_by_name(self) -> None:
        with pytest.raises(InputError, match=r"start must be an aware datetime"):
            dump({"start": dt.datetime(2026, 12, 1)})

    def test_what_json_cannot_carry_is_refused_by_name(self) -> None:
        with pytest.raises(InputError, match=r"metadata\.tags\[1\]"):
            dump({"metadata": {"tags": ["a", object()]}})

    @given(JSON)
    def test_json_passes(self, value: Any) -> None:
        assert dump({"x": value}, frozenset("x")) == {"x": value}
