"""The rules for schemas: which ones must be named, and how unions are discriminated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import array, enveloped, integer, obj, problems, ref, text, union

JSONObject = dict[str, Any]


RULES = [{"use": "Dog", "has": ["bark"]}, {"use": "Cat"}]


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        (obj(id=integer()), "an object with properties must be a named component"),
        (text(enum=["a", "b"]), "an enum must be a named component"),
        (union("Cat", "Dog", tag="type"), "a union must be a named component"),
    ],
    ids=["object", "enum", "union"],
)
@pytest.mark.parametrize("where", ["property", "items", "data"])
def test_schemas_that_must_be_named(
    whole: JSONObject, tmp_path: Path, schema: JSONObject, problem: str, where: str
) -> None:
    post = whole["paths"]["/things"]["post"]
    match where:
        case "property":
            whole["components"]["schemas"]["Thing"]["properties"]["inline"] = schema
            place = "/components/schemas/Thing/properties/inline"
        case "items":
            whole["components"]["schemas"]["Things"] = array(schema)
            place = "/components/schemas/Things/items"
        case _:
            post["responses"] = enveloped(schema)
            place = "/paths//things/post/responses/200/content/application/json/schema/properties/data"

    assert problems(whole, tmp_path) == [f"{place}: {problem}"]


def test_schemas_that_may_be_inline(whole: JSONObject, tmp_path: Path) -> None:
    properties = whole["components"]["schemas"]["Thing"]["properties"]
    properties["scalar"] = {"anyOf": [text(), integer()]}
    properties["number"] = {"type": ["integer", "string", "null"]}
    properties["map"] = {"type": "object", "additionalProperties": text()}
    properties["properties"] = text(description="A property may have any name.")
    properties["enum"] = text(examples=[{"enum": ["a"], "properties": {}}])
    whole["components"]["schemas"]["More"] = {"allOf": [ref("Thing"), obj(more=text())]}

    assert problems(whole, tmp_path) == []


def test_a_union_without_a_discriminator(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Pet"] = union("Cat", "Dog")

    assert problems(whole, tmp_path) == ["/components/schemas/Pet: a union needs a discriminator or x-discriminate"]


def test_a_union_of_inline_schemas(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Pet"] = {"anyOf": [ref("Cat"), array(ref("Cat"))]}

    assert problems(whole, tmp_path) == ["/components/schemas/Pet: the members of a union must be references"]


def test_a_discriminator_with_a_missing_or_unknown_member(whole: JSONObject, tmp_path: Path) -> None:
    mapping = {"cat": "#/components/schemas/Cat", "thing": "#/components/schemas/Thing"}
    whole["components"]["schemas"]["Pet"]["discriminator"]["mapping"] = mapping

    assert problems(whole, tmp_path) == [
        "/components/schemas/Pet: the discriminator's mapping has no entry for Dog",
        "/components/schemas/Pet: the discriminator maps to Thing, which is not a member",
    ]


def test_a_discriminator_without_a_mapping(whole: JSONObject, tmp_path: Path) -> None:
    del whole["components"]["schemas"]["Pet"]["discriminator"]["mapping"]

    assert problems(whole, tmp_path) == [
        "/components/schemas/Pet: the discriminator's mapping has no entry for Cat",
        "/components/schemas/Pet: the discriminator's mapping has no entry for Dog",
    ]


@pytest.mark.parametrize(
    ("rules", "problem"),
    [
        ({"use": "Cat"}, "x-discriminate must be a list of rules"),
        ([{"use": "Dog", "having": ["bark"]}, {"use": "Cat"}], "x-discriminate rule 0: unknown key having"),
        ([*RULES, {"use": "Fish", "has": ["fin"]}], "x-discriminate rule 2: 'Fish' is not a member of the union"),
        ([*RULES[:1], {"has": ["purr"]}, RULES[1]], "x-discriminate rule 1: None is not a member of the union"),
        (
            [{"use": "Dog", "is": "number"}, {"use": "Cat"}],
            "x-discriminate rule 0: is 'number', must be one of object, array, string",
        ),
        (
            [{"use": "Cat"}, {"use": "Dog", "has": ["bark"]}],
            "x-discriminate rule 0 always matches, so the rules after it never apply",
        ),
        ([{"use": "Cat", "is": "object"}], "x-discriminate never uses Dog"),
    ],
    ids=["no list", "unknown key", "stranger", "no use", "unknown kind", "never applies", "never used"],
)
def test_invalid_rules(whole: JSONObject, tmp_path: Path, rules: Any, problem: str) -> None:
    if isinstance(rules, list) and any(rule.get("use") is None for rule in rules):
        rules = [*rules[:1], {"has": ["purr"]}, *rules[2:]]
    whole["components"]["schemas"]["Pet"] = union("Cat", "Dog", **{"x-discriminate": rules})

    found = problems(whole, tmp_path)

    assert f"/components/schemas/Pet: {problem}" in found
    assert all(line.startswith("/components/schemas/Pet: x-discriminate") for line in found)


def test_valid_rules(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Pet"] = union("Cat", "Dog", **{"x-discriminate": RULES})

    assert problems(whole, tmp_path) == []


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "object"}, "x-shares is for a named component that is an array of references"),
        ({"items": {"type": "string"}}, "x-shares is for a named component that is an array of references"),
        ({"description": ""}, "a series has a description"),
        (
            {"x-shares": {"id": "middle.id"}},
            "x-shares: id: 'middle.id' is not first., last. or standing. with a property's name",
        ),
        ({"x-shares": {"id": "id"}}, "x-shares: id: 'id' is not first., last. or standing. with a property's name"),
    ],
)
def test_what_a_series_needs(whole: JSONObject, tmp_path: Path, schema: JSONObject, problem: str) -> None:
    series = {"type": "array", "description": "Things.", "items": ref("Thing"), "x-shares": {"id": "first.id"}}
    whole["components"]["schemas"]["Things"] = series
    assert problems(whole, tmp_path) == []
    series.update(schema)
    assert f"/components/schemas/Things: {problem}" in problems(whole, tmp_path)
