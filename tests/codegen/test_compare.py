"""Every difference between two generated trees is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.compare import differences

OUTPUTS = ("api", "models", "operations.py")


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("fresh", "current"):
        for path in ("api/__init__.py", "api/things.py", "models/thing.py", "operations.py"):
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(path)
    return tmp_path / "fresh", tmp_path / "current"


def test_equal_trees_do_not_differ(trees: tuple[Path, Path]) -> None:
    assert list(differences(*trees, OUTPUTS)) == []


def test_a_missing_file_is_named(trees: tuple[Path, Path]) -> None:
    fresh, current = trees
    (current / "api" / "things.py").unlink()
    (current / "operations.py").unlink()

    assert list(differences(fresh, current, OUTPUTS)) == ["missing: api/things.py", "missing: operations.py"]


def test_a_stale_file_is_named(trees: tuple[Path, Path]) -> None:
    fresh, current = trees
    (current / "models" / "old.py").write_text("")

    assert list(differences(fresh, current, OUTPUTS)) == ["stale: models/old.py"]


def test_a_different_file_is_named(trees: tuple[Path, Path]) -> None:
    fresh, current = trees
    (current / "models" / "thing.py").write_text("models/thing.py ")

    assert list(differences(fresh, current, OUTPUTS)) == ["different: models/thing.py"]


def test_line_endings_count(trees: tuple[Path, Path]) -> None:
    fresh, current = trees
    (fresh / "operations.py").write_bytes(b"a\n")
    (current / "operations.py").write_bytes(b"a\r\n")

    assert list(differences(fresh, current, OUTPUTS)) == ["different: operations.py"]


def test_a_missing_directory_is_reported_file_by_file(trees: tuple[Path, Path], tmp_path: Path) -> None:
    fresh, _ = trees

    assert list(differences(fresh, tmp_path / "nowhere", ["api"])) == [
        "missing: api/__init__.py",
        "missing: api/things.py",
    ]


def test_compiled_files_and_handwritten_ones_do_not_count(trees: tuple[Path, Path]) -> None:
    fresh, current = trees
    (current / "api" / "__pycache__").mkdir()
    (current / "api" / "__pycache__" / "things.cpython-311.pyc").write_bytes(b"")
    (current / "client.py").write_text("")

    assert list(differences(fresh, current, OUTPUTS)) == []
