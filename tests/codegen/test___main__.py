"""`python -m codegen`: what its commands print, write and return."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documents import document, obj, operation, ref, text, union, write

from codegen import __main__ as command
from codegen.compare import differences
from codegen.document import bundle
from codegen.project import OUTPUTS, generate

JSONObject = dict[str, Any]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A valid document."""
    return write(
        document({"/things": {"get": operation(ref("Thing"))}}, {"Thing": obj(a=text())}), tmp_path / "openapi"
    )


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The repository as the command sees it: a directory with a handwritten module and page."""
    folder = tmp_path / "root"
    for name in ("calcom_async/client.py", "docs/guide.md"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("handwritten")
    monkeypatch.setattr(command, "ROOT", folder)
    return folder


@pytest.fixture
def package(root: Path) -> Path:
    """The package in that repository."""
    return root / "calcom_async"


def run(source: Path, *arguments: str) -> int:
    return command.main(["--source", str(source), *arguments])


def break_a_rule(source: Path) -> None:
    path = source / "paths" / "things.yaml"
    path.write_text(path.read_text().replace("summary: Do it.", "summary: Do it"))


class TestGenerate:
    def test_writes_the_code_for_the_document(self, source: Path, root: Path, tmp_path: Path) -> None:
        assert run(source, "generate") == 0

        generate(tmp_path / "fresh", source)
        assert list(differences(tmp_path / "fresh", root, OUTPUTS)) == []
        assert (root / "calcom_async" / "client.py").read_text() == "handwritten"
        assert (root / "docs" / "guide.md").read_text() == "handwritten"

    def test_creates_missing_directories(self, source: Path, root: Path) -> None:
        shutil.rmtree(root / "docs")

        assert run(source, "generate") == 0

        assert (root / "docs" / "reference.md").is_file()

    def test_removes_stale_files(self, source: Path, package: Path) -> None:
        (package / "models").mkdir()
        (package / "models" / "old.py").write_text("old")
        for path in (package / "operations.py", package.parent / "docs" / "reference.md"):
            path.write_text("old")

        assert run(source, "generate") == 0

        assert not (package / "models" / "old.py").exists()
        assert (package / "operations.py").read_text() != "old"
        assert (package.parent / "docs" / "reference.md").read_text() != "old"

    def test_keeps_the_old_files_if_a_rule_is_violated(
        self, source: Path, package: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (package / "operations.py").write_text("old")
        break_a_rule(source)

        assert run(source, "generate") == 1

        assert (package / "operations.py").read_text() == "old"
        assert {path.name for path in package.iterdir()} == {"client.py", "operations.py"}
        assert capsys.readouterr().err == "GET /things: the summary must be one sentence that ends with a period\n"

    def test_keeps_the_old_files_if_generating_fails(
        self, tmp_path: Path, package: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (package / "operations.py").write_text("old")
        source = write(document({"/things": {"get": operation(method="import")}}), tmp_path / "openapi")

        assert run(source, "generate") == 1

        assert (package / "operations.py").read_text() == "old"
        assert capsys.readouterr().err.startswith("codegen: cannot format the generated code")


class TestCheck:
    def test_passes_after_generate(self, source: Path, package: Path, capsys: pytest.CaptureFixture[str]) -> None:
        run(source, "generate")

        assert run(source, "check") == 0
        assert capsys.readouterr() == ("", "")

    def test_names_every_file_that_differs(
        self, source: Path, package: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(source, "generate")
        (package / "operations.py").write_text("edited")
        (package / "api" / "things.py").unlink()
        (package / "models" / "old.py").write_text("old")
        (package.parent / "docs" / "reference.md").write_text("edited")

        assert run(source, "check") == 1

        *lines, advice = capsys.readouterr().err.splitlines()
        assert lines == [
            "missing: calcom_async/api/things.py",
            "stale: calcom_async/models/old.py",
            "different: calcom_async/operations.py",
            "different: docs/reference.md",
        ]
        assert advice.endswith("run `python -m codegen generate`")

    def test_changes_nothing(self, source: Path, package: Path) -> None:
        assert run(source, "check") == 1
        assert [path.name for path in package.iterdir()] == ["client.py"]
        assert [path.name for path in (package.parent / "docs").iterdir()] == ["guide.md"]


class TestLint:
    def test_prints_nothing_for_a_valid_document(self, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(source, "lint") == 0
        assert capsys.readouterr() == ("", "")

    def test_names_every_problem(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        schemas = {"Pet": union("Cat", "Dog"), "Cat": obj(a=text()), "Dog": obj(a=text())}
        source = write(document({"/things": {"get": operation(summary="Do")}}, schemas), tmp_path)

        assert run(source, "lint") == 1
        assert capsys.readouterr().err.splitlines() == [
            "GET /things: the summary must be one sentence that ends with a period",
            "/components/schemas/Pet: a union needs a discriminator or x-discriminate",
        ]


class TestBundle:
    def test_prints_one_json_document(self, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(source, "bundle") == 0

        out, err = capsys.readouterr()
        assert json.loads(out) == bundle(source)
        assert out.endswith("}\n")
        assert err == ""


@pytest.mark.parametrize("name", ["generate", "check", "lint", "bundle"])
def test_an_unreadable_document_is_reported_in_one_line(
    tmp_path: Path, package: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / "nowhere", name) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("codegen: cannot read ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["generat"], ["lint", "--fast"]])
def test_an_unknown_command_is_rejected(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        command.main(arguments)

    assert caught.value.code == 2
    assert "usage: python -m codegen" in capsys.readouterr().err


def test_it_runs_as_a_module(source: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "codegen", "--source", str(source), "lint"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
