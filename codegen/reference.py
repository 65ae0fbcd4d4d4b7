"""Describes each operation as one row of a table in `docs/reference.md`."""

from __future__ import annotations

from attrs import frozen

from .docstrings import result
from .resources import Method, Resource, every


@frozen
class Row:
    """One operation; each field is a cell of its row."""

    call: str
    returns: str
    endpoint: str
    version: str
    pagination: str
    credential: str
    marks: str


def rows(resource: Resource) -> list[Row]:
    """The operations of a resource, followed by those of its subresources."""
    return [_row(each.path, method) for each in every([resource]) for method in each.methods]


def _row(path: str, method: Method) -> Row:
    facts = method.facts
    return Row(
        call=_code(f"cal.{path}.{facts.function}({', '.join(_parameters(method))})"),
        returns=_code(result(method, builtins="")),
        endpoint=_code(f"{facts.method} {facts.path}"),
        version="<br>".join(_versions(method)),
        pagination=_pagination(method),
        credential=facts.credential,
        marks=", ".join(_marks(method)),
    )


def _parameters(method: Method) -> list[str]:
    """The signature without types: path parameters, required keyword arguments, and `...` for optional ones."""
    required = [argument.name for argument in method.keywords if argument.required]
    more = ["..."] if len(required) < len(method.keywords) else []
    return [
        *(argument.name for argument in method.placed("path")),
        *(["*"] if method.keywords else []),
        *required,
        *more,
    ]


def _versions(method: Method) -> list[str]:
    common = [method.facts.api_version] if method.facts.api_version else []
    hosted = [f"hosted {method.facts.hosted_version}"] if method.facts.hosted_version else []
    return common + hosted


def _pagination(method: Method) -> str:
    if method.facts.pagination:
        return method.facts.pagination.style
    return "one page" if method.facts.listing else ""


def _marks(method: Method) -> list[str]:
    marks = {"deprecated": method.facts.deprecated, "hosted only": method.facts.hosted_only}
    return [mark for mark, applies in marks.items() if applies]


def _code(text: str) -> str:
    """The text as code; an unescaped bar would end the table cell, even in code."""
    escaped = text.replace("|", r"\|")
    return f"`{escaped}`"
