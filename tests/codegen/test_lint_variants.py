"""The rules for additions of api.cal.com: variants of operations, and newer versions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import integer, operation, parameter, problems, ref

JSONObject = dict[str, Any]


def variant(**change: Any) -> JSONObject:
    """A valid variant of an operation."""
    hosted = {"x-api-version": "2026-05-01", "x-hosted-only": True}
    return {**operation(ref("Thing"), method="create_newer"), **hosted, **change}


def test_a_valid_variant(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-variants"] = [variant()]

    assert problems(whole, tmp_path) == []


@pytest.mark.parametrize("stated", [{}, {"x-method": "other"}, "other", ["other"], [1]], ids=str)
def test_variants_that_are_not_operations(whole: JSONObject, tmp_path: Path, stated: Any) -> None:
    whole["paths"]["/things"]["post"]["x-variants"] = stated

    assert problems(whole, tmp_path) == ["POST /things: x-variants must be a list of operations"]


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("x-resource", "no x-resource"),
        ("x-method", "no x-method"),
        ("summary", "no summary"),
        ("x-api-version", "x-variants 0 has no x-api-version"),
        ("x-hosted-only", "x-variants 0 has no x-hosted-only"),
    ],
)
def test_required_parts_of_a_variant(whole: JSONObject, tmp_path: Path, key: str, problem: str) -> None:
    found = variant()
    del found[key]
    whole["paths"]["/things"]["post"]["x-variants"] = [found]

    assert problems(whole, tmp_path) == [f"POST /things: {problem}"]


def test_nested_variants(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-variants"] = [variant(**{"x-variants": [variant()]})]

    assert problems(whole, tmp_path) == ["POST /things: x-variants 0 must not have variants of its own"]


def test_a_variant_with_the_name_of_another_operation(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"]["x-variants"] = [variant(**{"x-method": "get"})]

    assert "POST /things: things.get is already GET /things/{thingId}" in problems(whole, tmp_path)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"responses": "none"}, "'none' is not of type 'object'"),
        ({"parameters": [{"name": "size", "in": "query"}]}, "{'name': 'size', 'in': 'query'} is not valid"),
        ({"parameters": [parameter("size", integer(default="many"))]}, "'many' is not of type 'integer'"),
    ],
    ids=["responses", "parameter", "default"],
)
def test_openapi_rules_apply_to_variants(whole: JSONObject, tmp_path: Path, change: JSONObject, problem: str) -> None:
    whole["paths"]["/things"]["post"]["x-variants"] = [variant(**change)]

    found = problems(whole, tmp_path)

    assert any(line.startswith("/paths//things#0/post/") or "many" in line for line in found)
    assert any(problem in line for line in found)


def test_a_hosted_version_of_a_hosted_only_operation(whole: JSONObject, tmp_path: Path) -> None:
    whole["paths"]["/things"]["post"] |= {"x-hosted-only": True, "x-hosted-version": "2026-05-01"}

    assert problems(whole, tmp_path) == [
        "POST /things: x-hosted-version cannot be combined with x-hosted-only; use x-api-version"
    ]
