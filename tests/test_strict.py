from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs
import pytest

from calcom_async import DecodeError, models
from calcom_async._strict import check
from calcom_async.types import Model, OpenEnum


class Color(OpenEnum):
    RED = "red"


@attrs.define(kw_only=True)
class Part(Model):
    id: int


@attrs.define(kw_only=True)
class Thing(Model):
    """One attribute of each kind that generated models have."""

    event_id: int = 1
    from_: str = "a"
    weight: float = 1.5
    lent: bool = True
    kind: Literal["thing"] = "thing"
    color: Color | str = Color.RED
    at: dt.datetime = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
    day: dt.date = dt.date(2026, 12, 1)
    note: str | None = None
    part: Part = attrs.field(factory=lambda: Part(id=1))
    maybe_part: Part | None = None
    parts: list[Part] = attrs.field(factory=list)
    table: list[list[int]] = attrs.field(factory=list)
    prices: dict[str, float] = attrs.field(factory=dict)
    by_day: dict[dt.date, list[Part]] = attrs.field(factory=dict)
    anything: Any = None

    _wire_names = {"by_day": "by-day"}  # noqa: RUF012


def problem(value: Any) -> str:
    with pytest.raises(DecodeError) as caught:
        check(value)
    return str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"weight": 2},
        {"color": "a colour of tomorrow"},
        {"note": "x"},
        {"maybe_part": Part(id=2)},
        {"parts": [Part(id=1), Part(id=2)]},
        {"table": [[], [1, 2]]},
        {"prices": {"eur": 1, "usd": 1.5}},
        {"by_day": {dt.date(2026, 1, 1): [Part(id=1)]}},
        {"anything": NotImplemented},
        {"additional_properties": {"new": None}},
    ],
    ids=str,
)
def test_what_is_as_documented(given: dict[str, Any]) -> None:
    check(Thing(**given))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"event_id": None}, "$.eventId: is missing or null"),
        ({"from_": None}, "$.from: is missing or null"),
        ({"part": None}, "$.part: is missing or null"),
        ({"parts": None}, "$.parts: is missing or null"),
        ({"event_id": "1"}, "$.eventId: is a string, not what is documented"),
        ({"event_id": 1.5}, "$.eventId: is a number, not what is documented"),
        ({"event_id": True}, "$.eventId: is a boolean, not what is documented"),
        ({"weight": True}, "$.weight: is a boolean, not what is documented"),
        ({"lent": 1}, "$.lent: is a number, not what is documented"),
        ({"from_": 5}, "$.from: is a number, not what is documented"),
        ({"kind": "other"}, "$.kind: is a string, not what is documented"),
        ({"color": 5}, "$.color: is a number, not what is documented"),
        ({"note": []}, "$.note: is a list, not what is documented"),
        ({"part": {"id": 1}}, "$.part: is an object, not what is documented"),
        ({"parts": [Part(id=1), None]}, "$.parts: is a list, not what is documented"),
        ({"table": [[1], ["x"]]}, "$.table: is a list, not what is documented"),
        ({"prices": {"eur": "1"}}, "$.prices: is an object, not what is documented"),
        ({"at": "2026-12-01"}, "$.at: is a string, not what is documented"),
    ],
    ids=str,
)
def test_what_is_not(given: dict[str, Any], expected: str) -> None:
    assert problem(Thing(**given)) == expected


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (Thing(part=Part(id="x")), "$.part.id"),  # type: ignore[arg-type]
        (Thing(maybe_part=Part(id="x")), "$.maybePart.id"),  # type: ignore[arg-type]
        (Thing(parts=[Part(id=1), Part(id="x")]), "$.parts[1].id"),  # type: ignore[arg-type]
        (
            Thing(by_day={dt.date(2026, 1, 2): [Part(id="x")]}),  # type: ignore[arg-type]
            "$.by-day.2026-01-02[0].id",
        ),
        ([Part(id=1), Part(id="x")], "$[1].id"),  # type: ignore[arg-type]
        ({"a": [Part(id="x")]}, "$.a[0].id"),  # type: ignore[arg-type]
    ],
)
def test_the_place_is_named_through_models_lists_and_maps(value: Any, place: str) -> None:
    assert problem(value) == f"{place}: is a string, not what is documented"


def test_values_are_never_shown() -> None:
    assert "s3cret" not in problem(Thing(event_id="s3cret"))  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [1, "a"], {"a": None}, dt.date(2026, 1, 1)])
def test_plain_values_promise_nothing(value: Any) -> None:
    check(value)


def test_annotations_that_only_type_checkers_import_are_found() -> None:
    schedule = models.Schedule.from_dict({"id": 1, "availability": [{"days": [5]}]})
    assert problem([schedule]).startswith("$[0].")
    assert problem(models.Schedule.from_dict({})).endswith("is missing or null")
