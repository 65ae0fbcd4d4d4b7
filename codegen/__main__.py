"""`python -m codegen generate | check | lint | bundle`."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from .compare import differences
from .document import SOURCE, DocumentError, bundle
from .lint import lint
from .project import OUTPUTS, ROOT, GenerationError, generate


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Generate the SDK's code from the OpenAPI document."
    )
    parser.add_argument("--source", type=Path, default=SOURCE, help="the directory of the document (default: openapi/)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help=f"write {', '.join(OUTPUTS)}")
    commands.add_parser("check", help="fail if generating would change anything")
    commands.add_parser("lint", help="fail if the document violates one of its rules")
    commands.add_parser("bundle", help="print the whole document as a single JSON document")
    options = parser.parse_args(arguments)
    try:
        return {"generate": _generate, "check": _check, "lint": _lint, "bundle": _bundle}[options.command](
            options.source
        )
    except (DocumentError, GenerationError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1


def _generate(source: Path) -> int:
    """Generate into a temporary directory first, so that a failure leaves the old code in place."""
    if _lint(source):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        generate(fresh, source)
        for name in OUTPUTS:
            target = ROOT / name
            if target.is_dir():
                shutil.rmtree(target)
            target.parent.mkdir(exist_ok=True)
            shutil.move(fresh / name, target)
    return 0


def _check(source: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        generate(fresh, source)
        changed = list(differences(fresh, ROOT, OUTPUTS))
    for line in changed:
        print(line, file=sys.stderr)
    if changed:
        print(
            "codegen: the generated code is out of date; run `python -m codegen generate`",
            file=sys.stderr,
        )
    return 1 if changed else 0


def _lint(source: Path) -> int:
    problems = lint(bundle(source))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _bundle(source: Path) -> int:
    json.dump(bundle(source), sys.stdout, indent=1, ensure_ascii=False)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
