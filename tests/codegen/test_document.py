"""The YAML files become one document, and mistakes in them are reported with their location."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import document, operation, write

from codegen.document import DocumentError, bundle, operation_id, operations, read_yaml, resolve


def _file(folder: Path, content: str) -> Path:
    path = folder / "file.yaml"
    path.write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("no", "no"),
        ("On", "On"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("~", None),
        ("null", None),
        ("2024-08-13", "2024-08-13"),
        ("2024-08-13T09:00:00Z", "2024-08-13T09:00:00Z"),
        ("17:30", "17:30"),
        ("09:00", "09:00"),
        ("010", "010"),
        ("1_000", "1_000"),
        ("=", "="),
        ("0", 0),
        ("-7", -7),
        ("250", 250),
        ("1.5", 1.5),
        ("-0.5e3", -500.0),
        ("1.2.3", "1.2.3"),
        ("'200'", "200"),
        ("Zoë", "Zoë"),
    ],
)
def test_scalars_are_those_of_yaml_1_2(tmp_path: Path, scalar: str, value: Any) -> None:
    read = read_yaml(_file(tmp_path, f"key: {scalar}\n"))["key"]

    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", r"file\.yaml:4: the key 'c' is duplicated"),
        ("responses:\n  200: {}\n", r"file\.yaml:2: the key 200 is not a string; quote it"),
        ("? [a, b]\n: 1\n", r"file\.yaml:1: the key \['a', 'b'\] is not a string"),
        ("a: [1\n", r"cannot read .*file\.yaml"),
        ("- a\n", r"file\.yaml: expected a mapping"),
        ("", r"file\.yaml: expected a mapping"),
        ("a: !!python/object:os.system x\n", r"cannot read .*file\.yaml"),
        ("a: &a {x: 1}\nb: {<<: *a}\n", r"cannot read .*file\.yaml: .*merge"),
    ],
    ids=["twice", "number", "list", "syntax", "list at the top", "empty", "tag", "merge key"],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        read_yaml(_file(tmp_path, content))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"cannot read .*calcom\.yaml"):
        bundle(tmp_path)


class TestBundle:
    def test_gathers_every_file(self, tmp_path: Path) -> None:
        source = write(document(schemas={"Thing": {"type": "object"}}), tmp_path)
        (source / "paths" / "others.yaml").write_text("/others: {}\n")
        (source / "schemas" / "others.yaml").write_text("Other: {type: object}\n")

        whole = bundle(source)

        assert set(whole["paths"]) == {"/things", "/others"}
        assert set(whole["components"]["schemas"]) == {"Thing", "Other"}
        assert whole["info"]["title"] == "Things"

    def test_derives_operation_ids_from_resource_and_method(self, tmp_path: Path) -> None:
        source = write(document({"/things": {"get": operation(resource="things.parts", method="list_all")}}), tmp_path)

        found = bundle(source)["paths"]["/things"]["get"]

        assert found["operationId"] == "things_parts_list_all"
        assert found["tags"] == ["things.parts"]

    def test_leaves_an_operation_without_a_resource_to_the_linter(self, tmp_path: Path) -> None:
        source = write(document({"/things": {"get": {"x-method": "get"}}}), tmp_path)

        assert bundle(source)["paths"]["/things"]["get"] == {"x-method": "get"}

    def test_rejects_a_name_defined_in_two_files(self, tmp_path: Path) -> None:
        source = write(document(), tmp_path)
        (source / "paths" / "also.yaml").write_text("/things: {}\n")

        with pytest.raises(DocumentError, match=r"things\.yaml: /things is already defined in .*also\.yaml"):
            bundle(source)

    def test_rejects_a_name_defined_in_a_file_and_the_root(self, tmp_path: Path) -> None:
        source = write(document(schemas={"Thing": {"type": "object"}}), tmp_path)
        root = source / "calcom.yaml"
        root.write_text(root.read_text().replace("components: {}", "components: {schemas: {Thing: {}}}"))

        with pytest.raises(DocumentError, match=r"things\.yaml: Thing is already defined in calcom\.yaml"):
            bundle(source)

    def test_the_repositorys_own_document_is_read_by_default(self) -> None:
        assert bundle()["info"]["title"] == "Cal.com API v2"


def test_other_keys_of_a_path_item_are_not_operations() -> None:
    whole = {"paths": {"/a": {"parameters": [], "summary": "-", "get": {"n": 1}, "delete": {"n": 2}}, "/b": {}}}

    assert list(operations(whole)) == [("get", "/a", {"n": 1}), ("delete", "/a", {"n": 2})]


def test_operation_ids_join_resource_and_method() -> None:
    assert operation_id({"x-resource": "bookings.attendees", "x-method": "list"}) == "bookings_attendees_list"


class TestResolve:
    whole = {  # noqa: RUF012
        "a": {"type": "string"},
        "to a": {"$ref": "#/a"},
        "with/slash~": {"type": "integer"},
        "round": {"$ref": "#/trip"},
        "trip": {"$ref": "#/round"},
    }

    def test_a_node_without_a_reference_is_itself(self) -> None:
        assert resolve(self.whole, {"type": "object"}) == {"type": "object"}

    def test_chains_of_references_are_followed(self) -> None:
        assert resolve(self.whole, {"$ref": "#/to a"}) == {"type": "string"}

    def test_escapes_in_a_reference_are_decoded(self) -> None:
        assert resolve(self.whole, {"$ref": "#/with~1slash~0"}) == {"type": "integer"}

    @pytest.mark.parametrize(
        ("reference", "message"),
        [
            ("#/nowhere", "'#/nowhere' does not exist"),
            ("#/a/type/deeper", "'#/a/type/deeper' does not exist"),
            ("other.yaml#/a", "cannot resolve 'other.yaml#/a'"),
            ("#/round", "cannot resolve '#/round'"),
        ],
    )
    def test_a_dangling_reference_is_named(self, reference: str, message: str) -> None:
        with pytest.raises(DocumentError, match=message):
            resolve(self.whole, {"$ref": reference})
