"""Compares two generated trees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path


def differences(fresh: Path, current: Path, names: Iterable[str]) -> Iterator[str]:
    """One line for each file that is missing, stale or different."""
    for name in names:
        wanted, found = _files(fresh, name), _files(current, name)
        for path in sorted(wanted | found):
            if path not in found:
                yield f"missing: {path}"
            elif path not in wanted:
                yield f"stale: {path}"
            elif (fresh / path).read_bytes() != (current / path).read_bytes():
                yield f"different: {path}"


def _files(root: Path, name: str) -> set[Path]:
    start = root / name
    if start.is_file():
        return {start.relative_to(root)}
    return {path.relative_to(root) for path in start.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
