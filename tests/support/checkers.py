"""mypy and pyright, run over the Python blocks of Markdown files.

Each returns what it finds, warnings too, as lines such as `README.md:12: Name "x" is not defined`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from support.blocks import rendered

Check = Callable[[Iterable[Path], Path], list[str]]

_ROOT = Path(__file__).resolve().parents[2]
_PATHS = [str(_ROOT), str(_ROOT / "tests")]


def mypy(documents: Iterable[Path], directory: Path) -> list[str]:
    """`mypy --strict` over modules that are written to the directory."""
    modules = _write(documents, directory)
    options = ["--strict", "--config-file=", f"--cache-dir={directory / 'cache'}", "--output=json"]
    output = _run("mypy", *options, *modules, cwd=directory)
    findings = map(json.loads, output.splitlines())
    return [f"{_place(modules, each['file'], each['line'])}: {each['message']}" for each in findings]


def pyright(documents: Iterable[Path], directory: Path) -> list[str]:
    """The same by pyright."""
    modules = _write(documents, directory)
    config = {"include": list(modules), "extraPaths": _PATHS, "pythonVersion": "3.11"}
    (directory / "pyrightconfig.json").write_text(json.dumps(config))
    output = _run("pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(directory), cwd=directory)
    findings = json.loads(output)["generalDiagnostics"]
    return [
        f"{_place(modules, each['file'], each['range']['start']['line'] + 1)}: {each['message']}" for each in findings
    ]


def _write(documents: Iterable[Path], directory: Path) -> dict[str, Path]:
    """Write a module of each document's blocks. Returns the documents by the modules' file names."""
    modules = {f"{path.stem.replace('-', '_')}.py": path for path in documents}
    for name, path in modules.items():
        (directory / name).write_text(rendered(path), encoding="utf-8")
    return modules


def _place(modules: dict[str, Path], file: str, line: int) -> str:
    name = Path(file).name
    return f"{modules[name].name if name in modules else file}:{line}"


def _run(*command: str, cwd: Path) -> str:
    """The standard output. Raises if the checker itself fails."""
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(_PATHS)}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout
