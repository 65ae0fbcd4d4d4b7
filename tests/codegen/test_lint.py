"""Each rule of the document is violated by one document; the problem gives the location."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import (
    GOLDEN,
    array,
    integer,
    json_content,
    obj,
    operation,
    parameter,
    problems,
    ref,
    text,
    union,
)

from codegen.document import bundle
from codegen.lint import lint

JSONObject = dict[str, Any]


def test_a_valid_document_has_no_problems(whole: JSONObject, tmp_path: Path) -> None:
    assert problems(whole, tmp_path) == []


def test_the_golden_document_has_no_problems() -> None:
    assert lint(bundle(GOLDEN / "openapi")) == []


def test_the_repositorys_own_document_has_no_problems() -> None:
    assert lint(bundle()) == []


# -- what the other rules rely on -------------------------------------------------------------------------------------


def test_a_dangling_reference(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Thing"]["properties"]["colour"] = ref("Color")

    assert problems(whole, tmp_path) == [
        "/components/schemas/Thing/properties/colour: '#/components/schemas/Color' does not exist"
    ]


def test_a_reference_to_another_file(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Thing"]["properties"]["colour"] = {"$ref": "colours.yaml#/Colour"}

    assert problems(whole, tmp_path) == [
        "/components/schemas/Thing/properties/colour: cannot resolve 'colours.yaml#/Colour'"
    ]


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        ({"responses": "none"}, "/paths//things/post/responses"),
        ({"parameters": [{"name": "q", "in": "query"}]}, "/paths//things/post/parameters/0"),
        ({"parameters": [{"in": "query", "schema": {}}]}, "/paths//things/post/parameters/0"),
        ({"deprecated": "yes"}, "/paths//things/post/deprecated"),
    ],
    ids=["responses", "parameter without schema", "parameter without name", "deprecated"],
)
def test_violations_of_openapi_3_1(whole: JSONObject, tmp_path: Path, broken: JSONObject, place: str) -> None:
    whole["paths"]["/things"]["post"].update(broken)

    found = problems(whole, tmp_path)

    assert found
    assert all(line.startswith(place) for line in found)


def test_a_document_without_a_version(whole: JSONObject, tmp_path: Path) -> None:
    del whole["info"]["version"]

    assert problems(whole, tmp_path) == ["/info: 'version' is a required property"]


# -- extensions -------------------------------------------------------------------------------------------------------


def test_an_unknown_extension(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Thing"]["x-nullable"] = True
    whole["paths"]["/things"]["post"]["x-api-versions"] = "2024-08-13"

    assert sorted(problems(whole, tmp_path)) == [
        "/components/schemas/Thing: unknown extension x-nullable",
        "/paths//things/post: unknown extension x-api-versions",
    ]


def test_a_property_may_have_a_name_like_an_extension(whole: JSONObject, tmp_path: Path) -> None:
    whole["components"]["schemas"]["Thing"]["properties"]["x-large"] = text()

    assert problems(whole, tmp_path) == []


@pytest.mark.parametrize("place", ["operation", "schema", "variant"])
def test_a_key_without_a_value(whole: JSONObject, tmp_path: Path, place: str) -> None:
    match place:
        case "operation":
            whole["paths"]["/things"]["post"]["x-resource"] = None
            expected = "/paths//things/post: 'x-resource'"
        case "schema":
            # The result of parsing `{description: Red, green: ...}`.
            whole["components"]["schemas"]["Colour"]["x-differs"] = None
            expected = "/components/schemas/Colour: 'x-differs'"
        case _:
            whole["paths"]["/things"]["post"]["x-variants"] = [{"x-method": None}]
            expected = "/paths//things/post/x-variants/0: 'x-method'"

    assert problems(whole, tmp_path) == [f"{expected} has no value; is there an unquoted text with a comma?"]


def test_null_as_a_value(whole: JSONObject, tmp_path: Path) -> None:
    properties = whole["components"]["schemas"]["Thing"]["properties"]
    properties["size"] = {"type": ["integer", "null"], "default": None}
    properties["nothing"] = {"type": "null", "const": None}
    properties["sample"] = text(example=None)
    properties["samples"] = {"type": "object", "additionalProperties": True, "examples": [{"a": None}]}

    assert problems(whole, tmp_path) == []


# -- operations -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"summary": None}, "no summary"),
        ({"summary": "  "}, "no summary"),
        ({"summary": "Do it"}, "the summary must be one sentence that ends with a period"),
        ({"summary": "Do it.\nThen rest."}, "the summary must be one sentence that ends with a period"),
        ({"x-resource": None}, "no x-resource"),
        ({"x-method": None}, "no x-method"),
        ({"x-method": "createThing"}, "x-method 'createThing' is not a snake_case name"),
        ({"x-api-version": "2024"}, "x-api-version '2024' is not a date"),
        ({"x-hosted-version": "soon"}, "x-hosted-version 'soon' is not a date"),
        ({"x-rate-limit": 0}, "x-rate-limit 0 is not a positive number of requests"),
        ({"x-rate-limit": True}, "x-rate-limit True is not a positive number of requests"),
        ({"responses": {"404": {"description": "No."}}}, "no success response"),
    ],
)
def test_required_parts_of_an_operation(whole: JSONObject, tmp_path: Path, change: JSONObject, problem: str) -> None:
    found = whole["paths"]["/things"]["post"]
    found.update(change)
    for name in [name for name, value in change.items() if value is None]:
        del found[name]

    assert problems(whole, tmp_path) == [f"POST /things: {problem}"]


def test_a_get_that_redeems_a_code_says_so(whole: JSONObject, tmp_path: Path) -> None:
    create = whole["paths"]["/things"].pop("post")
    create["parameters"] = [{"name": "code", "in": "query", "description": "A code.", "schema": {"type": "string"}}]
    whole["paths"]["/things"]["get"] = create
    found = problems(whole, tmp_path)
    assert "GET /things: a GET with a query parameter `code` redeems it: say x-one-time: true" in found
    create["x-one-time"] = True
    assert not any("code" in problem for problem in problems(whole, tmp_path))


def test_only_a_get_is_one_time(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-one-time"] = True
    assert problems(whole, tmp_path) == [
        "POST /things: x-one-time is for a GET: no other method is repeated, unless it is x-idempotent"
    ]


def test_an_invalid_resource_name(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-resource"] = "my-things"

    assert "POST /things: x-resource 'my-things' is not a snake_case name" in problems(whole, tmp_path)


def test_two_operations_with_the_same_method(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/others"] = {"get": operation(method="create")}

    assert "GET /others: things.create is already POST /things" in problems(whole, tmp_path)


def test_a_resource_without_a_description(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-resource"] = "shops.things"
    whole["paths"]["/shops"] = {"get": operation(resource="shops.things")}
    whole["tags"].append({"name": "shops"})

    assert problems(whole, tmp_path) == [
        "POST /things: the resource shops has no description in the tags",
        "POST /things: the resource shops.things has no description in the tags",
    ]


@pytest.mark.parametrize(
    ("pagination", "problem"),
    [
        ({"style": "take-skip", "default": 100}, "x-pagination must have exactly style, default, maximum and metadata"),
        (
            {"style": "take-skip", "default": 1, "maximum": 2, "metadata": True, "total": True},
            "x-pagination must have exactly style, default, maximum and metadata",
        ),
        (
            {"style": "pages", "default": 1, "maximum": 2, "metadata": True},
            "x-pagination: the style must be one of take-skip, limit-offset, cursor",
        ),
    ],
)
def test_pagination(whole: JSONObject, tmp_path: Path, pagination: JSONObject, problem: str) -> None:
    whole["paths"]["/things"]["post"]["x-pagination"] = pagination

    assert problems(whole, tmp_path) == [f"POST /things: {problem}"]


# -- parameters -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["header", "cookie"])
def test_parameters_outside_path_and_query(whole: JSONObject, tmp_path: Path, place: str) -> None:
    whole["paths"]["/things"]["post"]["parameters"] = [parameter("cal-api-version", text(), place)]

    assert problems(whole, tmp_path) == [
        f"POST /things: {place} parameter cal-api-version: not allowed; use security and x-api-version"
    ]


@pytest.mark.parametrize("schema", [array(text()), ref("Words")], ids=["inline", "by reference"])
def test_lists_in_a_query_are_comma_joined(whole: JSONObject, tmp_path: Path, schema: JSONObject) -> None:
    whole["components"]["schemas"]["Words"] = array(text())
    whole["paths"]["/things"]["post"]["parameters"] = [parameter("words", schema)]

    assert problems(whole, tmp_path) == [
        "POST /things: query parameter words: a list must be comma-joined (explode: false)"
    ]


def test_comma_joined_lists_in_a_query_are_valid(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["parameters"] = [parameter("words", array(text()), explode=False)]

    assert problems(whole, tmp_path) == []


def test_a_path_parameter_that_is_not_in_the_path(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["parameters"] = [parameter("shopId", integer(), "path")]

    problem = "POST /things: path parameter shopId must be both declared and in the path"
    assert problem in problems(whole, tmp_path)


def test_a_path_parameter_that_is_not_declared(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things/{thingId}"]["get"]["parameters"] = []

    problem = "GET /things/{thingId}: path parameter thingId must be both declared and in the path"
    assert problem in problems(whole, tmp_path)


def test_a_default_of_the_wrong_type(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["parameters"] = [parameter("size", integer(default="many"))]

    (problem,) = problems(whole, tmp_path)

    assert "'many' is not of type 'integer'" in problem


def test_all_problems_are_reported_together(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["summary"] = "Do it"
    whole["components"]["schemas"]["Thing"]["x-nullable"] = True
    whole["components"]["schemas"]["Pet"] = union("Cat", "Dog")

    assert len(problems(whole, tmp_path)) == 3


def test_a_response_without_a_body_is_valid(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["responses"] = {"204": {"description": "Gone."}}
    whole["paths"]["/things/{thingId}"]["get"]["responses"] = {
        "200": {"description": "Done.", **json_content(obj(("status",), status=text()))}
    }

    assert problems(whole, tmp_path) == []
