"""The benchmarks run. They are made small for it; what they measure is not asserted."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import benchmarks
import benchmarks.__main__

SMALL = {
    "imports": {"ROUNDS": 1},
    "decoding": {"ROUNDS": 1},
    "call": {"ROUNDS": 1, "CALLS": 2},
    "views": {"ROUNDS": 1, "VIEWS": 3},
    "burst": {"ROUNDS": 1, "CALLS": 20},
    "pacing": {"TASKS": 260},
    "reconciled": {"ATTEMPTS": 20},
    "soak": {"CALLS": 200, "ROUNDS": 2, "SAMPLE": 5},
}


@pytest.mark.slow
@pytest.mark.real_time
@pytest.mark.parametrize("name", SMALL)
def test_it_prints_a_table(name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    benchmark = import_module(f"benchmarks.{name}")
    for constant, value in SMALL[name].items():
        assert value < getattr(benchmark, constant)
        monkeypatch.setattr(benchmark, constant, value)
    benchmark.main()
    _title, *rows = capsys.readouterr().out.splitlines()
    assert len([row for row in rows if re.search(r"  \d", row)]) >= 2


def test_all_of_them_run_and_are_tested() -> None:
    modules = {name: import_module(f"benchmarks.{name}") for _, name, _ in pkgutil.iter_modules(benchmarks.__path__)}
    with_a_table = {name for name, module in modules.items() if name != "__main__" and hasattr(module, "main")}
    assert with_a_table == SMALL.keys() == with_a_table & vars(benchmarks.__main__).keys()
