"""The generator as a whole: it writes exactly these files, deterministically, or fails.

`golden/openapi` is a document with one example of everything, and `golden/generated` is the code generated from it.
After an intended change,

    UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_project.py

rewrites the files; review the diff before you commit it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documents import GOLDEN, array, document, integer, obj, operation, parameter, ref, text, write
from ruff import find_ruff_bin

from codegen.compare import differences
from codegen.project import HEADER, OUTPUTS, PACKAGE, GenerationError, generate

JSONObject = dict[str, Any]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The current output for the golden document."""
    folder = tmp_path_factory.mktemp("fresh") / "generated"
    generate(folder, GOLDEN / "openapi")
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(GOLDEN / "generated", ignore_errors=True)
        shutil.copytree(folder, GOLDEN / "generated")
    return folder


def test_the_golden_files_are_generated(fresh: Path) -> None:
    assert list(differences(fresh, GOLDEN / "generated", OUTPUTS)) == []


def test_no_other_files_are_generated(fresh: Path) -> None:
    found = {path for path in fresh.rglob("*") if path.is_file()}

    assert {path.name for path in fresh.iterdir()} == {Path(name).parts[0] for name in OUTPUTS}
    assert all(any((fresh / name) in (path, *path.parents) for name in OUTPUTS) for path in found)


def test_the_output_does_not_depend_on_the_hash_seed(fresh: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from codegen.project import generate; generate(*map(Path, sys.argv[1:]))"
    )
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "again"), str(GOLDEN / "openapi")],
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": seed},
        timeout=30,
    )

    assert list(differences(tmp_path / "again", fresh, OUTPUTS)) == []


def test_the_order_of_paths_and_schemas_does_not_matter(tmp_path: Path) -> None:
    schemas = {"B": obj(a=ref("A")), "A": obj(x=text()), "C": obj(b=ref("B"))}
    paths = {"/c": {"get": operation(ref("C"), method="c")}, "/b": {"get": operation(ref("B"), method="b")}}
    forth = document(paths, schemas)
    back = document(dict(reversed(paths.items())), dict(reversed(schemas.items())))

    generate(tmp_path / "forth", write(forth, tmp_path / "a"))
    generate(tmp_path / "back", write(back, tmp_path / "b"))

    assert list(differences(tmp_path / "forth", tmp_path / "back", OUTPUTS)) == []


def test_every_file_has_the_do_not_edit_header(fresh: Path) -> None:
    assert all(path.read_text().startswith(f"{HEADER}\n") for path in fresh.rglob("*.py"))
    assert HEADER.removeprefix("# ") in (fresh / "docs" / "reference.md").read_text().splitlines()[0]


def test_every_file_is_formatted(fresh: Path) -> None:
    command = [find_ruff_bin(), "format", "--check", "--isolated", "--line-length", "120", "--no-cache", "."]

    subprocess.run(command, cwd=fresh / PACKAGE, check=True, capture_output=True, timeout=20)


def test_nothing_unused_is_imported(fresh: Path) -> None:
    command = [find_ruff_bin(), "check", "--isolated", "--select", "F,I", "--line-length", "120", "--no-cache", "."]

    subprocess.run(command, cwd=fresh / PACKAGE, check=True, capture_output=True, timeout=20)


class TestFailures:
    """Anything that the parser drops or warns about makes the run fail."""

    def generate(self, whole: JSONObject, tmp_path: Path) -> None:
        generate(tmp_path / "generated", write(whole, tmp_path / "openapi"))

    def test_an_operation_that_cannot_be_parsed(self, tmp_path: Path) -> None:
        whole = document({"/things/{thingId}": {"get": operation()}})

        with pytest.raises(GenerationError, match=r"GET /things/\{thingId\} within things\. Endpoint will not be"):
            self.generate(whole, tmp_path)

    def test_a_schema_that_cannot_be_parsed(self, tmp_path: Path) -> None:
        whole = document(schemas={"Thing": obj(a={"type": "object", "allOf": [ref("Missing")]})})

        with pytest.raises(GenerationError, match="Unable to process schema /components/schemas/Thing"):
            self.generate(whole, tmp_path)

    def test_a_response_that_cannot_be_parsed(self, tmp_path: Path) -> None:
        whole = document({"/things": {"get": operation(array(ref("Missing")))}})

        with pytest.raises(GenerationError, match="GET /things"):
            self.generate(whole, tmp_path)

    def test_a_body_that_cannot_be_parsed(self, tmp_path: Path) -> None:
        body = {"content": {"application/pdf": {"schema": text()}}}

        with pytest.raises(GenerationError, match="POST /things"):
            self.generate(document({"/things": {"post": operation(requestBody=body)}}), tmp_path)

    def test_a_parameter_that_cannot_be_parsed(self, tmp_path: Path) -> None:
        found = operation(parameters=[parameter("part", ref("Missing"))])

        with pytest.raises(GenerationError, match="GET /things"):
            self.generate(document({"/things": {"get": found}}), tmp_path)

    def test_a_document_that_is_not_openapi(self, tmp_path: Path) -> None:
        with pytest.raises(GenerationError, match="version"):
            self.generate({**document(), "openapi": "2.0"}, tmp_path)

    def test_an_enum_whose_values_share_a_name(self, tmp_path: Path) -> None:
        schemas = {"Thing": obj(level=ref("Level")), "Level": text(enum=["a", "A"])}

        with pytest.raises(GenerationError, match="Duplicate key A in enum"):
            self.generate(document({"/things": {"get": operation(ref("Thing"))}}, schemas), tmp_path)

    def test_code_that_cannot_be_formatted(self, tmp_path: Path) -> None:
        whole = document({"/things": {"get": operation(method="import")}})

        with pytest.raises(GenerationError, match=r"cannot format the generated code: error: .*api/things\.py"):
            self.generate(whole, tmp_path)

    def test_all_problems_are_reported_together(self, tmp_path: Path) -> None:
        paths = {f"/{name}/{{id}}": {"get": operation(array(integer()), resource=name)} for name in ("a", "b")}

        with pytest.raises(GenerationError) as caught:
            self.generate(document(paths), tmp_path)

        assert "GET /a/{id}" in str(caught.value)
        assert "GET /b/{id}" in str(caught.value)
