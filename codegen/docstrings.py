"""Writes the docstrings of generated code, wrapped and escaped, and lays out long literals."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from .kinds import Kind
from .resources import Method
from .schemas import FieldPlan, ModelPlan

WIDTH = 120


def docstring(text: str, indent: int = 0) -> str:
    """A docstring literal; all lines after the first are indented."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    lines: list[str] = []
    # Seven columns are reserved for the triple quotes on both sides and the space that may precede the closing ones.
    for paragraph in safe.split("\n"):
        hang = len(paragraph) - len(paragraph.lstrip())
        wrapped = _wrapped(paragraph, WIDTH - indent - 7, hanging=" " * (hang + 4 if hang else 0))
        lines += wrapped or [""]
    if safe.endswith('"'):
        lines[-1] += " "
    prefix = " " * indent
    body = f"\n{prefix}".join(lines).replace(f"\n{prefix}\n", "\n\n")
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{prefix}"""'


def filled(start: str, items: Iterable[str], end: str) -> str:
    """A call or a display on as few lines as possible; the formatter would put each item on a line of its own."""
    items = list(items)
    line = f"{start}{', '.join(items)}{end}"
    if len(line) <= WIDTH:
        return line
    indent = " " * (len(start) - len(start.lstrip()))
    lines = [f"{indent}   "]
    for item in items:
        if len(lines[-1]) + len(item) + 2 > WIDTH:
            lines.append(f"{indent}   ")
        lines[-1] += f" {item},"
    return "\n".join([start, *lines, f"{indent}{end}  # fmt: skip"])


def word_list(words: Iterable[str], indent: int, taken: int) -> str:
    """The literal of space-separated words on as few lines as possible; `taken` is the width of what precedes it."""
    text = " ".join(words)
    if indent + taken + len(text) < WIDTH - 4:
        return f'"{text}"'
    prefix = f"\n{' ' * indent}"
    lines = f' "{prefix}    "'.join(_wrapped(text, WIDTH - indent - 8))
    return f'({prefix}    "{lines}"{prefix})'


def _wrapped(text: str, width: int, *, hanging: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def method_doc(method: Method) -> str:
    """A method's docstring: summary, arguments, return value, errors and API operation."""
    facts = method.facts
    parts = [facts.summary]
    if facts.deprecated:
        parts.append("Deprecated: Cal.com plans to remove this operation.")
    if facts.hosted_only:
        parts.append("Only available on api.cal.com; raises NotFoundError on self-hosted servers.")
    if facts.description:
        parts.append(facts.description)
    described = [a for a in method.arguments if a.description]
    if described:
        parts.append("Args:\n" + "\n".join(f"    {a.name}: {_one_line(a.description)}" for a in described))
    if facts.listing:
        pages = "across all pages" if facts.pagination else "as one page, because the API does not paginate them"
        parts.append(f"Returns: The items {pages}: iterate with `async for`, or await the first page.")
    elif facts.redirects:
        parts.append("Returns: The URL that the server redirects to; the redirect is not followed.")
    elif facts.returns and method.result is not None:
        parts.append(f"Returns: {facts.returns}")
    if facts.errors:
        parts.append(f"Raises: {', '.join(facts.errors)}.")
    version = f", version {facts.api_version}" if facts.api_version else ""
    parts.append(f"API: `{facts.method} {facts.path}`{version}.")
    return pythonic("\n\n".join(parts), {a.wire: a.name for a in method.arguments})


def pythonic(text: str, names: dict[str, str]) -> str:
    """The text with the API's names in backticks replaced by the Python names."""
    return re.sub(r"`(\w+)`", lambda match: f"`{names.get(match[1], match[1])}`", text)


def field_doc(item: FieldPlan, plan: ModelPlan) -> str:
    """The docstring of an attribute."""
    text = ("Deprecated. " if item.deprecated else "") + item.description
    return pythonic(text, {each.wire: each.name for each in plan.fields})


def _one_line(text: str) -> str:
    return " ".join(text.split())


def result(method: Method, builtins: str = "builtins.") -> str:
    """The return annotation of a method; `builtins` distinguishes `list` from a method of that name."""
    if method.facts.listing:
        return f"Pages[{method.item.annotation}]"
    return method.result.result(builtins) if method.result else "None"


def decoder(method: Method) -> str:
    """An expression for the function that decodes the response of a method."""
    kind: Kind | None = method.result
    if kind is None:
        return "None"
    if kind.nullable and kind.shape in ("model", "union"):
        return f"lambda data: {kind.decode('data', through=True)}"
    if kind.decoder is None:
        return {"list": "as_list", "map": "as_object", "days": "as_object"}.get(kind.shape, "as_is")
    return kind.callable(through=True)
