"""The Python blocks of README.md and docs/ pass the type checkers, and run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support import checkers, preamble
from support.blocks import Block, blocks
from support.given import given

ROOT = Path(__file__).resolve().parent.parent
ALL = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
DOCUMENTS = [path for path in ALL if blocks(path)]
BLOCKS = [block for path in DOCUMENTS for block in blocks(path)]

WRONG = """# A document

```python
me = await cal.me.get()
print(me.nickname)
```

Some words.

```python
print(undefined)
```
"""


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.md"
    path.write_text(WRONG)
    return path


@pytest.mark.anyio
@pytest.mark.parametrize("block", BLOCKS, ids=str)
async def test_it_runs(block: Block) -> None:
    async with given() as names:
        await block.run(names)


@pytest.mark.slow
@pytest.mark.parametrize("check", [checkers.mypy, checkers.pyright])
def test_type_checkers_object_only_to_what_is_wrong(check: checkers.Check, wrong: Path, tmp_path: Path) -> None:
    found = check([*DOCUMENTS, wrong], tmp_path)
    assert [line.split(" ")[0] for line in found] == ["wrong.md:5:", "wrong.md:11:"], "\n".join(found)


@pytest.mark.anyio
async def test_each_name_of_the_preamble_has_a_value() -> None:
    async with given() as names:
        assert names.keys() == preamble.__annotations__.keys()


def test_no_block_is_missed() -> None:
    fences = [line for path in ALL for line in path.read_text().splitlines() if re.match(r"\s*(```|~~~)\s*py", line)]
    assert len(BLOCKS) == len(fences) > 10


@pytest.mark.anyio
async def test_what_fails_is_found_by_its_line(wrong: Path) -> None:
    first, second = blocks(wrong)
    assert (str(first), str(second)) == ("wrong.md:4", "wrong.md:11")
    async with given() as names:
        with pytest.raises(AttributeError, match="nickname") as caught:
            await first.run(names)
    assert (wrong, 5) in {(entry.path, entry.lineno + 1) for entry in caught.traceback}
    with pytest.raises(NameError):
        await second.run({})
