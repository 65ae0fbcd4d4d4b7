"""What `docs/reference.md` says of each operation: one line of a table, as text."""

from __future__ import annotations

from attrs import frozen

from .resources import Method, Resource, every
from .words import result


@frozen
class Line:
    """One operation; each field is a cell of its line."""

    call: str
    returns: str
    endpoint: str
    version: str
    paging: str
    credential: str
    marks: str


def lines(resource: Resource) -> list[Line]:
    """The operations of a resource, then of those below it."""
    return [_line(each.path, method) for each in every([resource]) for method in each.methods]


def _line(path: str, method: Method) -> Line:
    facts = method.facts
    return Line(
        call=_code(f"cal.{path}.{facts.function}({', '.join(_parameters(method))})"),
        returns=_code(result(method, builtins="")),
        endpoint=_code(f"{facts.method} {facts.path}"),
        version="<br>".join(_versions(method)),
        paging=_paging(method),
        credential=facts.credential,
        marks=", ".join(_marks(method)),
    )


def _parameters(method: Method) -> list[str]:
    """The signature without types: the path, what has to be given by name, and dots for what may be."""
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


def _paging(method: Method) -> str:
    if method.facts.pagination:
        return method.facts.pagination.style
    return "one page" if method.facts.listing else ""


def _marks(method: Method) -> list[str]:
    marks = {"deprecated": method.facts.deprecated, "hosted only": method.facts.hosted_only}
    return [mark for mark, holds in marks.items() if holds]


def _code(text: str) -> str:
    """The text as code; a bar would end the cell, even there."""
    escaped = text.replace("|", r"\|")
    return f"`{escaped}`"
