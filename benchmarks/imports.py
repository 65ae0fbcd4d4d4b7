"""The cost of importing the client with one resource, compared with `import httpx`, each in a fresh process."""

from __future__ import annotations

import compileall
import subprocess
import sys
from functools import partial
from pathlib import Path

import calcom_async

from .side_by_side import medians, report

CASES = {
    "import httpx": "import httpx",
    "import calcom_async": "import calcom_async",
    "client + one resource": "from calcom_async import CalcomClient; CalcomClient('key').bookings",
    "client + one resource + its models": (
        "from calcom_async import CalcomClient, models; CalcomClient('key').bookings; models.Booking"
    ),
    "import calcom_async.operations": "import calcom_async.operations",
}
ROUNDS = 11
EMPTY = "start of the interpreter"


def run() -> dict[str, float]:
    """The median seconds of each case beyond the start of the interpreter itself.

    Compiled beforehand, as pip does on installing; an editable checkout might be without.
    """
    compileall.compile_dir(Path(calcom_async.__file__).parent, quiet=1)

    def case(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    found = medians({name: partial(case, code) for name, code in {EMPTY: "pass", **CASES}.items()}, ROUNDS)
    start = found.pop(EMPTY)
    return {name: found[name] - start for name in CASES}


def main() -> None:
    """Print the table."""
    report("imports (fresh processes)", run(), "import httpx")
