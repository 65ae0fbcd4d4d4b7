from __future__ import annotations

import sys
from pathlib import Path

import pytest

from calcom_async._lazy import lookup

OFFERED = ["Color", "ColorLike", "HighLike"]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "lazily"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "color.py").write_text("Color, ColorLike, hidden = 'a', 'b', 'c'\n")
    (folder / "high_like.py").write_text("HighLike = 1\n")
    (folder / "broken.py").write_text("import a_module_that_is_not_there\n")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("", ".color", ".high_like", ".broken"):
        monkeypatch.delitem(sys.modules, f"lazily{name}", raising=False)
    return folder.name


@pytest.mark.parametrize(("name", "value"), [("Color", "a"), ("ColorLike", "b"), ("HighLike", 1)])
def test_a_name_is_found_in_its_module(package: str, name: str, value: object) -> None:
    assert lookup(package, name, OFFERED) == value


def test_only_its_module_is_loaded(package: str) -> None:
    lookup(package, "Color", OFFERED)
    assert {name for name in sys.modules if name.startswith("lazily.")} == {"lazily.color"}


def test_modules_are_found_themselves(package: str) -> None:
    assert lookup(package, "color", OFFERED) is sys.modules["lazily.color"]


@pytest.mark.parametrize("name", ["Colour", "hidden", "_color", "__wrapped__"])
def test_other_names_are_attribute_errors(package: str, name: str) -> None:
    with pytest.raises(AttributeError, match=f"^module 'lazily' has no attribute '{name}'$"):
        lookup(package, name, OFFERED)


def test_what_fails_inside_a_module_is_not_hidden(package: str) -> None:
    with pytest.raises(ModuleNotFoundError, match="a_module_that_is_not_there"):
        lookup(package, "broken", OFFERED)
