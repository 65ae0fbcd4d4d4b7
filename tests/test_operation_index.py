from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from calcom_async._operation import Operation
from calcom_async._operation_index import OperationIndex

MODULE = """
from calcom_async._operation import Operation

LIST = Operation("shops_list", "GET", "/shops", "shops", "list")
GET_ALL = Operation("shops_get_all", "GET", "/shops/all", "shops", "get_all")
"""


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OperationIndex:
    (tmp_path / "indexed").mkdir()
    (tmp_path / "indexed" / "__init__.py").touch()
    (tmp_path / "indexed" / "shops.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("indexed", "indexed.shops"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return OperationIndex("indexed", {"shops": "list get_all", "shops_floors": "list", "cars": "get"})


def test_it_is_a_mapping_sorted_by_id(index: OperationIndex) -> None:
    assert isinstance(index, Mapping)
    assert list(index) == ["cars_get", "shops_floors_list", "shops_get_all", "shops_list"]
    assert len(index) == 4
    assert "shops_list" in index
    assert "shops" not in index
    assert None not in index


def test_an_operation_is_the_constant_of_its_module(index: OperationIndex) -> None:
    found = index["shops_get_all"]
    assert found == Operation("shops_get_all", "GET", "/shops/all", "shops", "get_all")
    assert found is index["shops_get_all"] is sys.modules["indexed.shops"].GET_ALL


def test_only_looking_one_up_loads_a_module(index: OperationIndex) -> None:
    assert "shops_list" in index
    assert list(index.keys())
    assert "indexed.shops" not in sys.modules
    assert index.get("shops_list") is not None
    assert "indexed.shops" in sys.modules


def test_an_unknown_id_is_a_key_error(index: OperationIndex) -> None:
    with pytest.raises(KeyError, match="shops_buy"):
        index["shops_buy"]
    assert index.get("shops_buy") is None


def test_it_is_read_only(index: OperationIndex) -> None:
    with pytest.raises(TypeError):
        index["shops_list"] = index["shops_list"]  # type: ignore[index]


def test_its_repr_loads_nothing(index: OperationIndex) -> None:
    assert repr(index) == "<4 operations>"
    assert "indexed.shops" not in sys.modules


def test_the_index_of_the_api_loads_one_resource() -> None:
    code = (
        "import sys\n"
        "from calcom_async.operations import OPERATIONS\n"
        "assert not [name for name in sys.modules if name.startswith('calcom_async.api')]\n"
        "assert OPERATIONS['bookings_create'].path == '/bookings'\n"
        "loaded = {name for name in sys.modules if name.startswith('calcom_async.api.')}\n"
        "assert loaded == {'calcom_async.api.bookings'}, loaded\n"
        "assert not [name for name in sys.modules if name.startswith('calcom_async.models.')]\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
