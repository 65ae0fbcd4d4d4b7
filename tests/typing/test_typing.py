"""What type checkers make of the package: mypy and pyright agree on calls, and nothing comes back as Any."""

from __future__ import annotations

import importlib
import inspect
import json
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import calcom_async
from calcom_async import api
from calcom_async._resource import Resource

HERE = Path(__file__).parent
FILES = [str(HERE / f"{name}.py") for name in ("results", "arguments", "webhooks")]

# Only what maps JSON to whatever it holds, a model in the API's own spelling or the answers to a form, may say Any.
FREE = re.compile(r"Mapping\[str, Any\]")

METHODS = {
    f"{resource.__module__.rsplit('.', 1)[1]}.{name}": method.__annotations__
    for module in pkgutil.iter_modules(api.__path__)
    for resource in vars(importlib.import_module(f"calcom_async.api.{module.name}")).values()
    if inspect.isclass(resource) and issubclass(resource, Resource) and resource.__module__.endswith(f".{module.name}")
    for name, method in vars(resource).items()
    if inspect.isfunction(method) and not name.startswith("_")
}


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_mypy(tmp_path: Path) -> None:
    """Wrong uses are marked with the error they are; a mark too many is an error itself."""
    done = run("mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}", *FILES, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_pyright(tmp_path: Path) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "reportUnnecessaryTypeIgnoreComment": True}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    done = run("pyright", "--pythonpath", sys.executable, "-p", str(tmp_path), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors" in done.stdout


@pytest.mark.slow
def test_the_package_is_fully_typed(tmp_path: Path) -> None:
    """By pyright's count of the public symbols. A package that is installed for editing does not count as typed."""
    package = Path(calcom_async.__file__).parent
    shutil.copytree(package, tmp_path / "lib" / "calcom_async", ignore=shutil.ignore_patterns("__pycache__"))
    done = run(
        *("pyright", "--pythonpath", sys.executable, "--verifytypes", "calcom_async", "--ignoreexternal"),
        "--outputjson",
        cwd=tmp_path,
        PYTHONPATH=str(tmp_path / "lib"),
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    exported = [symbol for symbol in found["symbols"] if symbol["isExported"]]
    assert len(exported) > 8000
    vague = {symbol["name"] for symbol in exported if not symbol["isTypeKnown"]}
    assert len(vague) / len(exported) <= 0.01, sorted(vague)
    assert vague <= {"calcom_async.sandbox.error", "calcom_async.opentelemetry.error"}
    assert not [symbol["name"] for symbol in exported if not symbol["isTypeKnown"] and not symbol["isTypeAmbiguous"]]


def test_every_method_is_seen() -> None:
    from calcom_async.operations import OPERATIONS

    assert len(METHODS) == len(OPERATIONS)


@pytest.mark.parametrize("name", METHODS)
def test_no_method_returns_or_takes_any(name: str) -> None:
    annotations: dict[str, Any] = METHODS[name]
    assert not re.search(r"\bAny\b", annotations["return"])
    for argument, annotation in annotations.items():
        assert not re.search(r"\bAny\b", FREE.sub("", annotation)), f"{argument}: {annotation}"
