"""Validate bodies and queries, with the messages of class-validator.

Most operations respond to an invalid body with a tree of errors; bookings and slots respond with one sentence and
reject unknown keys. Each body is described by a table of `Rule`s, in the order in which the server reports them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from .clock import parse_datetime
from .errors import ErrorResponse, bad_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Wire = dict[str, Any]


class Check(NamedTuple):
    """One constraint: its class-validator name, the test, and the message if a field fails it."""

    name: str
    holds: Callable[[Any], bool]
    text: str


class Rule(NamedTuple):
    """One field: its checks, whether it is optional, and the rules of its mapping (or of each item)."""

    field: str
    checks: Sequence[Check] = ()
    optional: bool = False
    inside: Sequence[Rule] = ()
    each: bool = False


def is_zone(value: object) -> bool:
    """Whether this names an IANA time zone."""
    try:
        get_zone(value)  # type: ignore[arg-type]
    except (AttributeError, TypeError, ValueError, KeyError, OSError):  # what zoneinfo raises for other values
        return False
    return True


def get_zone(name: str) -> ZoneInfo:
    """The time zone of this name; UTC is case-insensitive."""
    return ZoneInfo("UTC" if name.upper() == "UTC" else name)


def is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


STRING = Check("isString", lambda value: isinstance(value, str), "{} must be a string")
BOOLEAN = Check("isBoolean", lambda value: isinstance(value, bool), "{} must be a boolean value")
INTEGER = Check("isInt", is_integer, "{} must be an integer number")
OBJECT = Check("isObject", lambda value: isinstance(value, dict), "{} must be an object")
ARRAY = Check("isArray", lambda value: isinstance(value, list), "{} must be an array")
ZONE = Check("isTimeZone", is_zone, "{} must be a valid IANA time-zone")
ISO_DATE = Check(
    "isDateString", lambda value: parse_datetime(value) is not None, "{} must be a valid ISO 8601 date string"
)


def at_least(minimum: int) -> Check:
    return Check("min", lambda value: is_integer(value) and value >= minimum, f"{{}} must not be less than {minimum}")


def one_of(name: str, allowed: Iterable[str], *, each: bool = False) -> Check:
    options = tuple(allowed)
    listed = ", ".join(options)
    if each:
        text = f"each value in {{}} must be one of the following values: {listed}"
        return Check(name, lambda value: isinstance(value, list) and all(item in options for item in value), text)
    return Check(name, lambda value: value in options, f"{{}} must be one of the following values: {listed}")


def find_errors(body: Wire, rules: Iterable[Rule], *, partial: bool = False) -> list[Wire]:
    """The tree of errors in a body. With `partial`, every top-level field is optional."""
    errors = []
    for rule in rules:
        value = body.get(rule.field)
        if value is None and (rule.optional or partial):
            continue
        failed = {check.name: check.text.format(rule.field) for check in rule.checks if not check.holds(value)}
        children = _children(value, rule)
        if failed or children:
            error: Wire = {"target": body}
            if rule.field in body:
                error["value"] = value
            error |= {"property": rule.field, "children": children}
            errors.append(error | {"constraints": failed} if failed else error)
    return errors


def _children(value: Any, rule: Rule) -> list[Wire]:
    if not rule.inside:
        return []
    if not rule.each:
        return find_errors(value, rule.inside) if isinstance(value, dict) else []
    children = []
    for position, item in enumerate(value if isinstance(value, list) else ()):
        errors = find_errors(item, rule.inside) if isinstance(item, dict) else []
        if errors:
            children.append({"target": value, "value": item, "property": str(position), "children": errors})
    return children


def check(body: Wire, rules: Iterable[Rule], *, partial: bool = False) -> None:
    """Raise an error response with the tree of errors if the body is invalid."""
    errors = find_errors(body, rules, partial=partial)
    if errors:
        raise ErrorResponse(400, "Bad Request Exception", details={"errors": errors})


def check_strictly(body: Mapping[str, Any], rules: Sequence[Rule], *, allow_unknown: bool = False) -> None:
    """Raise an error response with one sentence for an invalid body. Unknown keys are errors unless allowed."""
    errors = [] if allow_unknown else _unknown_keys(body, rules)
    errors += find_errors(dict(body), rules)
    if errors:
        raise bad_request(_sentence(errors))


def _unknown_keys(body: Mapping[str, Any], rules: Sequence[Rule]) -> list[Wire]:
    known = {rule.field for rule in rules}
    return [
        {"property": key, "children": [], "constraints": {"whitelistValidation": f"property {key} should not exist"}}
        for key in body
        if key not in known
    ]


def _sentence(errors: Iterable[Wire]) -> str:
    return ", ".join(
        f"{error['property']} property is wrong,{', '.join(error.get('constraints', {}).values())} "
        f"{_sentence(error['children'])}"
        for error in errors
    )


def number(text: str) -> int:
    """Parse a number in the path; rejects anything else as the server's ParseIntPipe does."""
    if not text.isascii() or not text.lstrip("-").isdigit():
        raise bad_request("Validation failed (numeric string is expected)")
    return int(text)
