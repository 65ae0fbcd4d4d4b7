"""What generated models inherit: wire names, `to_dict`, unknown fields, recovery and repr."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import UNSET, Unset, models
from calcom_async._codec import DECODE_ERRORS, decode_datetime, new
from calcom_async._model import Field, SentModel, fields
from calcom_async.errors import DecodeError, InputError
from calcom_async.types import Model

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
ROME = dt.timezone(dt.timedelta(hours=1))
TEN = dt.datetime(2026, 12, 1, 10, tzinfo=ROME)


@attrs.define(kw_only=True, repr=False)
class Got(Model):
    kind: Literal["got"] = "got"
    starts_at: dt.datetime | None
    note: str | None = None
    ical: Any = None

    _wire_names: ClassVar = {"ical": "iCal UID"}
    _nullable: ClassVar = frozenset({"starts_at", "ical"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.kind = data["kind"]
            model.starts_at = decode_datetime(data["startsAt"])
            model.note = data.get("note")
            model.ical = data.get("iCal UID")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model


@attrs.define(kw_only=True, repr=False)
class Sent(SentModel):
    at: Any
    from_: str | Unset = UNSET
    code: str | Unset | None = attrs.field(default=UNSET, metadata={"secret": True})

    _nullable: ClassVar = frozenset({"code"})


class TestFields:
    def test_names_follow_unless_the_model_says_otherwise(self) -> None:
        assert fields(Got) == (
            Field("kind", "kind", nullable=False, required=True),
            Field("starts_at", "startsAt", nullable=True, required=True),
            Field("note", "note", nullable=False, required=False),
            Field("ical", "iCal UID", nullable=True, required=False),
        )

    def test_what_is_unset_by_default_is_not_required(self) -> None:
        assert [(field.wire, field.required) for field in fields(Sent)] == [
            ("at", True),
            ("from", False),
            ("code", False),
        ]


class TestToDict:
    def test_names_are_the_apis(self) -> None:
        assert Got(starts_at=TEN, ical="x").to_dict() == {
            "kind": "got",
            "startsAt": "2026-12-01T10:00:00.000+01:00",
            "iCal UID": "x",
        }

    def test_unset_is_left_out_and_null_only_kept_where_known(self) -> None:
        assert Got(starts_at=None, note=None, ical=None).to_dict() == {
            "kind": "got",
            "startsAt": None,
            "iCal UID": None,
        }
        assert Sent(at=1).to_dict() == {"at": 1}
        assert Sent(at=None, from_="x", code=None).to_dict() == {"from": "x", "code": None}

    def test_instants_keep_their_offset_unless_they_are_sent(self) -> None:
        assert Got(starts_at=TEN.astimezone(dt.UTC)).to_dict()["startsAt"] == "2026-12-01T09:00:00.000Z"
        assert Sent(at=[TEN, TEN.astimezone(dt.UTC)]).to_dict() == {
            "at": ["2026-12-01T09:00:00.000Z", "2026-12-01T09:00:00.000Z"]
        }

    def test_each_model_inside_another_goes_by_its_own_rules(self) -> None:
        assert Sent(at=[Got(starts_at=TEN), {"of": Sent(at=TEN)}]).to_dict() == {
            "at": [
                {"kind": "got", "startsAt": "2026-12-01T10:00:00.000+01:00", "iCal UID": None},
                {"of": {"at": "2026-12-01T09:00:00.000Z"}},
            ]
        }

    def test_unknown_fields_come_last_and_as_they_are(self) -> None:
        made = Got(starts_at=None, additional_properties={"new": None, "note": TEN})
        assert list(made.to_dict().items()) == [
            ("kind", "got"),
            ("startsAt", None),
            ("iCal UID", None),
            ("new", None),
            ("note", TEN),
        ]

    def test_a_naive_datetime_is_refused_by_name(self) -> None:
        with pytest.raises(InputError, match=r"^startsAt must be an aware datetime"):
            Got(starts_at=dt.datetime(2026, 12, 1)).to_dict()

    def test_what_json_cannot_carry_is_refused_by_name(self) -> None:
        with pytest.raises(InputError, match=r"^at\.tags\[1\]"):
            Sent(at={"tags": ["a", object()]}).to_dict()

    @given(JSON)
    def test_json_passes(self, value: Any) -> None:
        assert Got(starts_at=None, ical=value).to_dict()["iCal UID"] == value

    def test_it_leaves_the_model_as_it_is(self) -> None:
        made = Got.from_dict({"kind": "got", "startsAt": None, "new": [1]})
        made.to_dict()["additional"] = 1
        assert made.to_dict() == {"kind": "got", "startsAt": None, "new": [1]}

    @pytest.mark.parametrize(
        "data",
        [
            {"kind": "got"},
            {"kind": "got", "startsAt": None},
            {"kind": "got", "startsAt": None, "note": None, "iCal UID": None, "new": None},
            {"kind": None, "iCal UID": {"a": None}},
        ],
    )
    @pytest.mark.parametrize(
        "through", [lambda model: model, copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))]
    )
    @pytest.mark.parametrize("looked_at", [True, False])
    def test_a_decoded_model_gives_null_exactly_where_null_came(
        self, data: dict[str, Any], through: Callable[[Got], Got], looked_at: bool
    ) -> None:
        got = Got.from_dict(data)
        if looked_at:
            assert got.additional_properties is not None
        assert through(got).to_dict() == data

    def test_a_decoded_model_that_was_changed_gives_what_it_holds_now(self) -> None:
        got = Got.from_dict({"kind": "got", "startsAt": "2026-12-01T10:00:00+01:00"})
        got.starts_at, got.note = None, "later"
        assert got.to_dict() == {"kind": "got", "startsAt": None, "note": "later"}

    def test_digits_below_the_millisecond_are_kept_unless_they_are_sent(self) -> None:
        moment = dt.datetime(2026, 12, 1, 9, 0, 0, 123456, tzinfo=dt.UTC)
        assert Got(starts_at=moment).to_dict()["startsAt"] == "2026-12-01T09:00:00.123456Z"
        assert Sent(at=moment).to_dict() == {"at": "2026-12-01T09:00:00.123Z"}


class TestRecovery:
    def test_missing_fields_are_none(self) -> None:
        assert Got.from_dict({"note": "x", "new": 1}) == Got(
            kind=None,  # type: ignore[arg-type]
            starts_at=None,
            note="x",
            additional_properties={"new": 1},
        )

    def test_what_does_not_fit_is_named_even_if_other_fields_are_missing(self) -> None:
        with pytest.raises(DecodeError, match=r"^\$\.startsAt: expected a date and time"):
            Got.from_dict({"startsAt": 5})

    def test_a_key_error_although_nothing_is_missing(self) -> None:
        class Odd(Got):
            @classmethod
            def from_dict(cls, data: Mapping[str, Any]) -> Self:
                return cls._recover(data, KeyError("x"))

        with pytest.raises(DecodeError, match=r"^\$\.kind: cannot use a string here"):
            Odd.from_dict({"kind": "got", "startsAt": None})

    def test_the_error_has_no_other_behind_it(self) -> None:
        with pytest.raises(DecodeError) as caught:
            Got.from_dict({"kind": "got", "startsAt": "s3cret"})
        assert caught.value.__suppress_context__
        assert "s3cret" not in str(caught.value)


class TestRepr:
    def test_what_is_none_or_unset_is_not_shown_and_secrets_are_hidden(self) -> None:
        assert repr(Sent(at=1)) == "Sent(at=1)"
        assert repr(Sent(at=None, from_="x", code="hush")) == "Sent(from_='x', code=***)"
        assert repr(Got(starts_at=None, additional_properties={"new": 1})) == (
            "Got(kind='got', additional_properties={'new': 1})"
        )


@pytest.mark.parametrize("model", [Got, Sent, models.Booking, models.BookingAttendeeInput])
def test_models_have_nothing_but_their_attributes(model: type[Model]) -> None:
    made = new(model)
    with pytest.raises(AttributeError):
        made.colour = "red"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="object has no attribute 'colour'"):
        _ = made.colour  # type: ignore[attr-defined]


class TestGenerated:
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
