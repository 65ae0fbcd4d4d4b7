"""How each kind of property appears in Python: its annotation, decoding and argument type."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from documents import (
    Package,
    array,
    document,
    integer,
    nullable,
    obj,
    operation,
    parameter,
    ref,
    text,
    union,
    write,
)

from codegen.document import DocumentError

JSONObject = dict[str, Any]
UTC = dt.UTC
DAY = dt.date(2026, 3, 4)
NINE = dt.datetime(2026, 3, 4, 9, tzinfo=UTC)

SCHEMAS = {
    "Part": obj(name=text()),
    "Colour": text(enum=["red", "green"]),
    "Cat": obj(("type",), type=text(const="cat")),
    "Dog": obj(("type",), type=text(const="dog")),
    "Pet": union("Cat", "Dog", tag="type"),
    "Id": {"type": ["string", "integer"]},
    "Counts": {"type": "object", "additionalProperties": integer()},
}


def mapping(item: Any, **more: Any) -> JSONObject:
    return {"type": "object", "additionalProperties": item, **more}


DAYS = {"propertyNames": {"format": "date"}}

# name: schema, annotation, annotation as an argument, JSON, what it is decoded to ("..." leaves out the JSON's own)
CASES: dict[str, tuple[JSONObject, str, str, Any, Any]] = {
    "string": (text(), "str", "str", "a", "a"),
    "integer": (integer(), "int", "int", 5, 5),
    "number": ({"type": "number"}, "float", "float", 1.5, 1.5),
    "boolean": ({"type": "boolean"}, "bool", "bool", False, False),
    "anything": ({}, "Any", "Any", {"a": [1]}, {"a": [1]}),
    "constant": (text(const="one"), "Literal['one']", "Literal['one']", "one", "one"),
    "sentinel": (
        {"anyOf": [text(const="all"), text()]},
        "Literal['all'] | str",
        "Literal['all'] | str",
        "some",
        "some",
    ),
    "levels": (
        {"anyOf": [text(const="low"), text(const="high"), integer()]},
        "Literal['low'] | Literal['high'] | int",
        "Literal['low'] | Literal['high'] | int",
        "low",
        "low",
    ),
    "flag": ({"type": "boolean", "const": True}, "Literal[True]", "Literal[True]", True, True),
    "instant": (text(format="date-time"), "dt.datetime", "dt.datetime", "2026-03-04T09:00:00Z", NINE),
    "naive": (text(format="date-time"), "dt.datetime", "dt.datetime", "2026-03-04T09:00:00", NINE),
    "day": (text(format="date"), "dt.date", "dt.date", "2026-03-04", DAY),
    "scalars": ({"type": ["string", "integer"]}, "str | int", "str | int", 5, 5),
    "moments": (
        {"anyOf": [text(format="date-time"), text(format="date")]},
        "dt.datetime | dt.date",
        "dt.datetime | dt.date",
        "2026-03-04",
        "2026-03-04",
    ),
    "identifier": (ref("Id"), "str | int", "str | int", "a", "a"),
    "colour": (ref("Colour"), "Colour | str", "ColourLike", "red", "red"),
    "strings": (array(text()), "list[str]", "Sequence[str]", ["a"], ["a"]),
    "instants": (
        array(text(format="date-time")),
        "list[dt.datetime]",
        "Sequence[dt.datetime]",
        ["2026-03-04T09:00:00Z"],
        [NINE],
    ),
    "colours": (array(ref("Colour")), "list[Colour | str]", "Sequence[ColourLike]", ["red", "blue"], ["red", "blue"]),
    "table": (array(array(text())), "list[list[str]]", "Sequence[Sequence[str]]", [["a"], []], [["a"], []]),
    "counts": (ref("Counts"), "dict[str, int]", "Mapping[str, int]", {"a": 1}, {"a": 1}),
    "open": (mapping(True), "dict[str, Any]", "Mapping[str, Any]", {"a": [None]}, {"a": [None]}),
    "days": (mapping(integer(), **DAYS), "dict[dt.date, int]", "Mapping[dt.date, int]", {"2026-03-04": 1}, {DAY: 1}),
    "calendar": (
        array(mapping(array(text()), **DAYS)),
        "list[dict[dt.date, list[str]]]",
        "Sequence[Mapping[dt.date, Sequence[str]]]",
        [{"2026-03-04": ["a"]}],
        [{DAY: ["a"]}],
    ),
    "lists": (
        mapping(array(text(format="date"))),
        "dict[str, list[dt.date]]",
        "Mapping[str, Sequence[dt.date]]",
        {"a": ["2026-03-04"]},
        {"a": [DAY]},
    ),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """Every case as a property of the response (`Thing`), as an argument, and nullable in both."""
    properties = {name: schema for name, (schema, *_) in CASES.items()}
    properties |= {
        "part": ref("Part"),
        "pet": ref("Pet"),
        "maybePart": nullable("Part"),
        "maybePet": nullable("Pet"),
        "maybeColour": nullable("Colour"),
        "maybeString": {"type": ["string", "null"]},
        "maybeStrings": {"type": ["array", "null"], "items": text()},
        "nothing": {"type": "null"},
        "parts": array(ref("Part")),
        "pets": array(ref("Pet")),
        "gaps": array(nullable("Part")),
        "petGaps": array(nullable("Pet")),
        "partsByName": mapping(ref("Part")),
        "gapsByName": mapping(nullable("Part")),
        "partsByDay": mapping(array(ref("Part")), **DAYS),
    }
    schemas = {**SCHEMAS, "Thing": obj(tuple(properties), **properties)}
    body = obj(tuple(properties), **{name: schema for name, schema in properties.items() if name != "nothing"})
    folder = tmp_path_factory.mktemp("kinds")
    source = write(document({"/things": {"post": operation(ref("Thing"), body=body)}}, schemas), folder / "openapi")
    package = Package(folder / "package", source)
    yield package
    package.close()


def decode(package: Package, **fields: Any) -> Any:
    return package.models.Thing.from_dict(fields)


def argument(package: Package, name: str) -> str:
    return str(inspect.signature(package.client().things.get).parameters[name].annotation)


@pytest.mark.parametrize("name", CASES)
def test_annotation(package: Package, name: str) -> None:
    _, annotation, taken, _, _ = CASES[name]

    assert package.models.Thing.__annotations__[name].replace('"', "'") == annotation
    assert argument(package, name).replace('"', "'") == taken


@pytest.mark.parametrize("name", CASES)
def test_decoding(package: Package, name: str) -> None:
    *_, wire, value = CASES[name]

    assert getattr(decode(package, **{name: wire}), name) == value


@pytest.mark.parametrize("name", CASES)
def test_encoding_restores_the_data(package: Package, name: str) -> None:
    *_, wire, _ = CASES[name]
    expected = ["2026-03-04T09:00:00.000Z"] if name == "instants" else wire

    assert decode(package, **{name: wire}).to_dict()[name] == expected


@pytest.mark.parametrize("name", CASES)
def test_null_and_missing_become_none(package: Package, name: str) -> None:
    assert getattr(decode(package, **{name: None}), name) is None
    assert getattr(decode(package), name) is None


@pytest.mark.parametrize(
    ("name", "annotation", "taken"),
    [
        ("part", "Part", "Part | Mapping[str, Any]"),
        ("pet", "Pet", "Pet | Mapping[str, Any]"),
        ("maybe_part", "Part | None", "Part | Mapping[str, Any] | None"),
        ("maybe_colour", "Colour | str | None", "ColourLike | None"),
        ("maybe_string", "str | None", "str | None"),
        ("maybe_strings", "list[str] | None", "Sequence[str] | None"),
        ("parts", "list[Part]", "Sequence[Part | Mapping[str, Any]]"),
        ("gaps", "list[Part | None]", "Sequence[Part | Mapping[str, Any] | None]"),
        ("parts_by_name", "dict[str, Part]", "Mapping[str, Part | Mapping[str, Any]]"),
        ("parts_by_day", "dict[dt.date, list[Part]]", "Mapping[dt.date, Sequence[Part | Mapping[str, Any]]]"),
    ],
)
def test_annotations_of_models(package: Package, name: str, annotation: str, taken: str) -> None:
    assert package.models.Thing.__annotations__[name] == annotation
    assert argument(package, name) == taken


def test_models_are_decoded_in_every_position(package: Package) -> None:
    part = package.models.Part(name="a")
    wire = {"name": "a"}

    assert decode(package, part=wire).part == part
    assert decode(package, maybePart=wire).maybe_part == part
    assert decode(package, parts=[wire]).parts == [part]
    assert decode(package, partsByName={"x": wire}).parts_by_name == {"x": part}
    assert decode(package, partsByDay={"2026-03-04": [wire]}).parts_by_day == {DAY: [part]}


def test_unions_are_decoded_in_every_position(package: Package) -> None:
    cat = package.models.Cat()

    assert decode(package, pet={"type": "cat"}).pet == cat
    assert decode(package, maybePet={"type": "cat"}).maybe_pet == cat
    assert decode(package, pets=[{"type": "cat"}, {"type": "fish"}]).pets == [cat, {"type": "fish"}]


@pytest.mark.parametrize("name", ["part", "pet", "maybePart", "maybePet", "maybeColour", "parts", "partsByDay"])
def test_null_instead_of_a_model_is_none(package: Package, name: str) -> None:
    thing = decode(package, **{name: None})

    assert not any(getattr(thing, attribute.name) for attribute in thing.__attrs_attrs__)


def test_nullable_items_of_lists_and_maps_may_be_null(package: Package) -> None:
    part = package.models.Part(name="a")

    assert decode(package, gaps=[None, {"name": "a"}]).gaps == [None, part]
    assert decode(package, petGaps=[None, {"type": "cat"}]).pet_gaps == [None, package.models.Cat()]
    assert decode(package, gapsByName={"x": None, "y": {"name": "a"}}).gaps_by_name == {"x": None, "y": part}


@pytest.mark.parametrize(
    ("name", "wire", "path"),
    [
        ("instant", "tomorrow", "$.instant"),
        ("instant", 5, "$.instant"),
        ("day", "2026-02-30", "$.day"),
        ("strings", "a", "$.strings"),
        ("instants", ["2026-03-04T09:00:00Z", "x"], "$.instants[1]"),
        ("counts", [1], "$.counts"),
        ("days", {"Monday": 1}, "$.days.Monday"),
        ("part", "a", "$.part"),
        ("part", ["a"], "$.part"),
        ("parts", {"a": 1}, "$.parts"),
        ("parts", [{"name": "a"}, "b"], "$.parts[1]"),
        ("parts", [None], "$.parts[0]"),
        ("pets", [{"type": "cat"}, 5], "$.pets[1]"),
        ("partsByName", {"x": {}, "y": 1}, "$.partsByName.y"),
        ("partsByDay", {"2026-03-04": [{}, 1]}, "$.partsByDay.2026-03-04[1]"),
    ],
)
def test_data_of_the_wrong_shape_is_reported_with_its_path(package: Package, name: str, wire: Any, path: str) -> None:
    with pytest.raises(package.module("errors").DecodeError) as caught:
        decode(package, string="fine", **{name: wire}, integer=5)

    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (text(format="binary"), "FileProperty is not supported"),
        ({"anyOf": [array(ref("Part")), text()]}, "must be a named component"),
        ({"anyOf": [ref("Part"), ref("Cat")]}, "must be a named component"),
    ],
    ids=["file", "list or scalar", "inline union"],
)
def test_unsupported_schemas_are_rejected(build: Any, schema: JSONObject, message: str) -> None:
    schemas = {**SCHEMAS, "Thing": obj(odd=schema)}

    with pytest.raises(DocumentError, match=message):
        build(document({"/things": {"get": operation(ref("Thing"))}}, schemas))


def test_query_arguments_have_the_same_annotations(build: Any) -> None:
    parameters = [
        parameter("colours", array(ref("Colour")), explode=False, required=True),
        parameter("at", text(format="date-time"), required=True),
    ]
    package = build(document({"/things": {"get": operation(parameters=parameters)}}, SCHEMAS))

    assert argument(package, "colours") == "Sequence[ColourLike]"
    assert argument(package, "at") == "dt.datetime"
