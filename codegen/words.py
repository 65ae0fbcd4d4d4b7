"""The words in generated code: docstrings, wrapped and safe."""

from __future__ import annotations

import re
import textwrap

from .kinds import Kind
from .resources import Method
from .schemas import FieldPlan, ModelPlan

WIDTH = 116


def docstring(text: str, indent: int = 0) -> str:
    """A docstring literal, its first line where it stands and the others indented."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    lines: list[str] = []
    for paragraph in safe.split("\n"):
        hang = len(paragraph) - len(paragraph.lstrip())
        wrapped = textwrap.wrap(
            paragraph,
            WIDTH - indent,
            initial_indent="",
            subsequent_indent=" " * (hang + 4 if hang else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines += wrapped or [""]
    if safe.endswith('"'):
        lines[-1] += " "
    prefix = " " * indent
    body = f"\n{prefix}".join(lines).replace(f"\n{prefix}\n", "\n\n")
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{prefix}"""'


def method_doc(method: Method) -> str:
    """What a method does, what comes back, what it takes, what it raises and which operation it is."""
    facts = method.facts
    parts = [facts.summary]
    if facts.deprecated:
        parts.append("Deprecated: the API means to drop this operation.")
    if facts.hosted_only:
        parts.append("Known to api.cal.com only; a self-hosted server answers with NotFoundError.")
    if facts.description:
        parts.append(facts.description)
    described = [a for a in method.arguments if a.description]
    if described:
        parts.append("Args:\n" + "\n".join(f"    {a.name}: {_one_line(a.description)}" for a in described))
    if facts.listing:
        pages = "over all pages" if facts.pagination else "in one page, as the API does not page them"
        parts.append(f"Returns: The items {pages}: iterate with `async for`, or await the first page.")
    elif facts.redirects:
        parts.append("Returns: The address that the server redirects to; it is not followed.")
    elif facts.answer and method.result is not None:
        parts.append(f"Returns: {facts.answer}")
    if facts.errors:
        parts.append(f"Raises: {', '.join(facts.errors)}.")
    version = f", version {facts.api_version}" if facts.api_version else ""
    parts.append(f"API: `{facts.method} {facts.path}`{version}.")
    return pythonic("\n\n".join(parts), {a.wire: a.name for a in method.arguments})


def pythonic(text: str, names: dict[str, str]) -> str:
    """The text with the API's names of things, where they stand in backticks, as Python has them."""
    return re.sub(r"`(\w+)`", lambda match: f"`{names.get(match[1], match[1])}`", text)


def field_doc(item: FieldPlan, plan: ModelPlan) -> str:
    """What an attribute is."""
    text = ("Deprecated. " if item.deprecated else "") + item.description
    return pythonic(text, {each.wire: each.name for each in plan.fields})


def _one_line(text: str) -> str:
    return " ".join(text.split())


def result(method: Method, builtins: str = "builtins.") -> str:
    """The annotation of what a method returns; `builtins` keeps `list` apart from a method of that name."""
    if method.facts.listing:
        return f"Pages[{method.item.annotation}]"
    return method.result.result(builtins) if method.result else "None"


def decoder(method: Method) -> str:
    """The expression of the function that decodes what a method returns."""
    kind: Kind | None = method.result
    if kind is None:
        return "None"
    if kind.nullable and kind.shape in ("model", "union"):
        return f"lambda data: {kind.decode('data', 'models.')}"
    if kind.decoder is None:
        return {"list": "as_list", "map": "as_object", "days": "as_object"}.get(kind.shape, "as_is")
    return kind.callable("models.")
