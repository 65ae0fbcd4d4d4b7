"""The Python blocks of a Markdown file, run as they are printed and rendered for type checkers.

Rules:

* Line numbers are the file's own, so that what a traceback or a type checker says points into the file.
* A block may await at its top level. One that does not await runs in a thread, so it may start an event loop.
* A block imports what it uses, but for the names of `preamble.py`.
"""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Any

from anyio import to_thread

from calcom_async import CalcomClient
from support import preamble

_FENCED = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block: its source, and the number of its first line in the file."""

    path: Path
    line: int
    source: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}"

    async def run(self, given: dict[str, Any]) -> dict[str, Any]:
        """Run it with these names. Returns them with the ones that it defined. Clients that it created are closed."""
        names = {**given, "__name__": "__main__"}
        source = "\n" * (self.line - 1) + self.source
        code = compile(source, self.path, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        try:
            if code.co_flags & inspect.CO_COROUTINE:
                await eval(code, names)
            else:
                await to_thread.run_sync(exec, code, names)
        finally:
            for client in names.values():
                if isinstance(client, CalcomClient):
                    await client.aclose()
        return names


def blocks(path: Path) -> list[Block]:
    """The Python blocks of the file, in order."""
    text = path.read_text(encoding="utf-8")
    return [Block(path, text.count("\n", 0, m.start()) + 2, m[1]) for m in _FENCED.finditer(text)]


def rendered(path: Path) -> str:
    """The file as a module: its blocks are the bodies of coroutine functions, each in the lines that it has there."""
    lines = [f"from support.preamble import {', '.join(preamble.__annotations__)}"]
    for block in blocks(path):
        lines += [""] * (block.line - 2 - len(lines))
        lines += [f"async def block_{block.line}() -> None:", *indent(block.source, "    ").splitlines()]
    return "\n".join(lines) + "\n"
