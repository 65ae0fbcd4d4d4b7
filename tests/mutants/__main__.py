"""Run mutmut for the named entries of the table, or all of them, and print the mutants that no test catches."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .explained import EXPLAINED
from .table import TABLE, Entry

_ROOT = Path(__file__).resolve().parents[2]
_BUILD = _ROOT / "build" / "mutants"
_PROCESSES = 2
_CAUGHT = 0.9
# The mutants and what the tests read.
_COPIED = ("calcom_async", "tests", "codegen", "openapi", "examples", "benchmarks", "pyproject.toml", "README.md")


class Survivor(NamedTuple):
    """A mutant that no test caught: `line` of `path` was changed from `before` to `after`."""

    path: str
    line: int
    before: str
    after: str

    @property
    def reason(self) -> str | None:
        """Why it may survive."""
        return EXPLAINED.get(self.path, {}).get(self.after)

    def __str__(self) -> str:
        return f"  {self.path}:{self.line}\n    - {self.before}\n    + {self.after}"


def main(names: list[str]) -> int:
    """Print what survives. Returns 1 if that is too much."""
    unknown = set(names) - TABLE.keys()
    if unknown:
        print(f"no such entry: {', '.join(sorted(unknown))}; there are {', '.join(TABLE)}")
        return 2
    passed = [_report(name, TABLE[name]) for name in names or TABLE]
    return 0 if all(passed) else 1


def _report(name: str, entry: Entry) -> bool:
    place = _copy(name, entry)
    statuses = _mutate(place)
    survivors = [survivor for mutant in _survivors(statuses) for survivor in _changes(place, mutant)]
    unexplained = [survivor for survivor in survivors if survivor.reason is None]
    caught = 1 - len(list(_survivors(statuses))) / max(1, len(statuses))
    print(f"{name}: {len(statuses)} mutants, {caught:.1%} caught, {len(unexplained)} survivors to explain")
    for survivor in unexplained:
        print(survivor)
    return bool(statuses) and caught >= _CAUGHT and not unexplained


def _copy(name: str, entry: Entry) -> Path:
    place = _BUILD / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for part in _COPIED:
        source = _ROOT / part
        if source.is_dir():
            shutil.copytree(source, place / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, place / part)
    settings = {
        "source_paths": ["calcom_async"],
        "only_mutate": list(entry.modules),
        "also_copy": [part for part in _COPIED if part != "calcom_async"],
        "pytest_add_cli_args": ["-m", "not slow", "-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": list(entry.tests),
        "use_git_change_detection": False,
        "timeout_multiplier": 5.0,
        "timeout_constant": 5.0,
    }
    lines = (f"{key} = {json.dumps(value)}" for key, value in settings.items())
    with (place / "pyproject.toml").open("a") as file:
        file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")
    return place


def _mutate(place: Path) -> dict[str, str]:
    """What became of each mutant, by name."""
    log = place / "mutmut.log"
    with log.open("w") as file:
        failed = subprocess.run(
            [*_mutmut(), "run", "--max-children", str(_PROCESSES)], cwd=place, stdout=file, stderr=file, check=False
        ).returncode
    if failed:
        print(f"mutmut failed, see {log}")
        return {}
    text = subprocess.run(
        [*_mutmut(), "results", "--all", "true"], cwd=place, capture_output=True, text=True, check=True
    )
    pairs = (line.strip().split(": ", 1) for line in text.stdout.splitlines() if ": " in line)
    return dict(pairs)


def _survivors(statuses: dict[str, str]) -> Iterator[str]:
    # A mutant that never ends is caught by the time limit.
    return (
        mutant for mutant, status in statuses.items() if status not in ("killed", "timeout", "caught by type check")
    )


def _changes(place: Path, mutant: str) -> Iterator[Survivor]:
    """The mutant's change; of one with several lines, each."""
    diff = subprocess.run([*_mutmut(), "show", mutant], cwd=place, capture_output=True, text=True, check=True).stdout
    path = next(line.removeprefix("--- ") for line in diff.splitlines() if line.startswith("--- "))
    removed = [line[1:] for line in diff.splitlines() if line.startswith("-") and not line.startswith("---")]
    added = [line[1:] for line in diff.splitlines() if line.startswith("+") and not line.startswith("+++")]
    source = (place / path).read_text().splitlines()
    function = re.sub(r".*(ǁ|\.x_)(\w+)__mutmut_\d+$", r"\2", mutant)
    start = next((line for line, text in enumerate(source, 1) if f"def {function}(" in text), 0)
    for number, before in enumerate(removed):
        line = next(
            (line for line, text in enumerate(source, 1) if line >= start and text.strip() == before.strip()), 0
        )
        yield Survivor(path, line, before.strip(), added[number].strip() if number < len(added) else "")


def _mutmut() -> list[str]:
    return [sys.executable, "-m", "mutmut"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
