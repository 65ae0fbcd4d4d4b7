"""The reference has a complete row for every operation."""

from __future__ import annotations

from typing import Any

import pytest
from documents import Package, array, document, integer, obj, operation, parameter, text

JSONObject = dict[str, Any]

HEADS = ("Call", "Returns", "Endpoint", "Version", "Pagination", "Credential", "Notes")


def table(page: str) -> list[dict[str, str]]:
    """The rows of all tables, cell by cell, parsed like Markdown."""
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    bar = "\0"
    cells = [[cell.strip() for cell in row.replace(r"\|", bar).strip("|").split("|")] for row in rows]
    assert all(len(row) == len(HEADS) for row in cells)
    return [dict(zip(HEADS, (cell.replace(bar, "|") for cell in row), strict=True)) for row in cells]


@pytest.fixture
def line(build: Any) -> Any:
    """The row of the only operation of a document."""

    def make(found: JSONObject, path: str = "/things") -> dict[str, str]:
        (only,) = table(build(document({path: {"post": found}})).reference)
        return only

    return make


def test_every_operation_has_a_row(library: Package) -> None:
    operations = library.module("operations").OPERATIONS.values()
    found = [(row["Call"].split("(")[0], row["Endpoint"]) for row in table(library.reference)]

    assert sorted(found) == sorted((f"`cal.{o.resource}.{o.function}", f"`{o.method} {o.path}`") for o in operations)


def test_every_top_level_resource_has_a_section_with_its_description(library: Package) -> None:
    sections = library.reference.split("\n## ")[1:]

    assert [section.splitlines()[0] for section in sections] == ["books", "readers"]
    descriptions = [section.splitlines()[2] for section in sections]
    assert descriptions == ["The books that can be borrowed.", "The readers who borrow books."]
    assert all(f"| {' | '.join(HEADS)} |" in section for section in sections)


def test_a_resources_own_operations_precede_those_of_its_subresources(build: Any) -> None:
    paths = {
        "/a": {"get": operation(resource="things.parts")},
        "/b": {"get": operation(resource="things", method="zip")},
        "/c": {"get": operation(resource="things", method="create")},
    }
    calls = [row["Call"] for row in table(build(document(paths)).reference)]

    assert calls == ["`cal.things.create()`", "`cal.things.zip()`", "`cal.things.parts.get()`"]


@pytest.mark.parametrize(
    ("path", "query", "body", "call"),
    [
        ("/things", {}, None, "cal.things.get()"),
        ("/things", {"size": False}, None, "cal.things.get(*, ...)"),
        ("/things", {"size": True}, None, "cal.things.get(*, size)"),
        ("/things", {"size": True, "hue": False}, None, "cal.things.get(*, size, ...)"),
        ("/things/{thingId}", {}, None, "cal.things.get(thing_id)"),
        ("/things/{thingId}", {"size": False}, None, "cal.things.get(thing_id, *, ...)"),
        ("/things", {}, obj(("newName",), newName=text(), hue=text()), "cal.things.get(*, new_name, ...)"),
        ("/things", {"size": True}, obj(("hue",), hue=text()), "cal.things.get(*, size, hue)"),
    ],
)
def test_the_call_shows_required_arguments(
    line: Any, path: str, query: dict[str, bool], body: JSONObject | None, call: str
) -> None:
    parameters = [parameter(name, text(), required=required) for name, required in query.items()]
    parameters += [parameter("thingId", integer(), "path")] if "{" in path else []

    assert line(operation(body=body, parameters=parameters), path)["Call"] == f"`{call}`"


@pytest.mark.parametrize(
    ("data", "method", "returns"),
    [
        (text(), "get", "str"),
        ({"type": ["string", "null"]}, "get", "str | None"),
        (array(text()), "get", "list[str]"),
        (array(text()), "list", "Pages[str]"),
        ({"type": ["string", "integer"]}, "get", "str | int"),
    ],
)
def test_return_types(line: Any, data: JSONObject, method: str, returns: str) -> None:
    assert line(operation(data, method=method))["Returns"] == f"`{returns}`"


def test_no_return_value(line: Any) -> None:
    assert line(operation(responses={"204": {"description": "Gone."}}))["Returns"] == "`None`"


def test_bars_are_escaped(build: Any) -> None:
    page = build(document({"/things": {"get": operation({"type": ["string", "null"]})}})).reference

    assert r"| `str \| None` |" in page


@pytest.mark.parametrize(
    ("extensions", "version"),
    [
        ({}, ""),
        ({"x-api-version": "2024-08-13"}, "2024-08-13"),
        ({"x-hosted-version": "2026-02-25"}, "hosted 2026-02-25"),
        ({"x-api-version": "2024-08-13", "x-hosted-version": "2026-02-25"}, "2024-08-13<br>hosted 2026-02-25"),
    ],
)
def test_versions(line: Any, extensions: JSONObject, version: str) -> None:
    assert line(operation(**extensions))["Version"] == version


@pytest.mark.parametrize("style", ["take-skip", "limit-offset", "cursor"])
@pytest.mark.parametrize("method", ["list", "history"])
def test_pagination_style(line: Any, style: str, method: str) -> None:
    pagination = {"style": style, "default": 10, "maximum": 20, "metadata": True}

    assert line(operation(array(text()), method=method, **{"x-pagination": pagination}))["Pagination"] == style


def test_lists_without_pagination(line: Any) -> None:
    assert line(operation(array(text()), method="list"))["Pagination"] == "one page"
    assert line(operation(array(text())))["Pagination"] == ""


@pytest.mark.parametrize(
    ("security", "credential"),
    [
        ({}, "required"),
        ({"security": [{"bearer": []}]}, "required"),
        ({"security": [{}, {"bearer": []}]}, "optional"),
        ({"security": []}, "none"),
    ],
)
def test_credentials(line: Any, security: JSONObject, credential: str) -> None:
    assert line(operation(**security))["Credential"] == credential


@pytest.mark.parametrize(
    ("more", "notes"),
    [
        ({}, ""),
        ({"deprecated": True}, "deprecated"),
        ({"x-hosted-only": True}, "hosted only"),
        ({"deprecated": True, "x-hosted-only": True}, "deprecated, hosted only"),
    ],
)
def test_notes(line: Any, more: JSONObject, notes: str) -> None:
    assert line(operation(**more))["Notes"] == notes


def test_a_variant_has_its_own_row(library: Package) -> None:
    found = [row for row in table(library.reference) if row["Endpoint"] == "`GET /books`"]

    assert [(row["Call"], row["Version"], row["Notes"]) for row in found] == [
        ("`cal.books.list(*, ...)`", "", ""),
        ("`cal.books.list_by_cursor(*, ...)`", "2026-05-01", "hosted only"),
    ]


def test_the_head_explains_every_column(library: Package) -> None:
    head = library.reference.split("\n## ")[0]

    assert all(f"* **{name}**: " in head for name in HEADS if name != "Endpoint")
