"""Checks of bodies and queries, with the messages of class-validator.

Most operations answer a bad body with the tree of errors; bookings and slots answer with one sentence, and refuse
unknown keys. Fields are tables of `Rule`s, in the order in which the server reports them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from .clock import moment
from .errors import Refusal, bad_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Wire = dict[str, Any]


class Check(NamedTuple):
    """One constraint: its class-validator name, the test, and what is said of a field that fails it."""

    name: str
    holds: Callable[[Any], bool]
    text: str


class Rule(NamedTuple):
    """One field: what must hold, whether it may be missing, and the rules of the mapping (or of each item) in it."""

    field: str
    checks: Sequence[Check] = ()
    optional: bool = False
    inside: Sequence[Rule] = ()
    each: bool = False


def is_zone(value: object) -> bool:
    """Whether this names an IANA time zone."""
    try:
        zone_of(value)  # type: ignore[arg-type]
    except (AttributeError, TypeError, ValueError, KeyError, OSError):  # what zoneinfo raises for other texts
        return False
    return True


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; UTC may be written in any case."""
    return ZoneInfo("UTC" if name.upper() == "UTC" else name)


def is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


STRING = Check("isString", lambda value: isinstance(value, str), "{} must be a string")
BOOLEAN = Check("isBoolean", lambda value: isinstance(value, bool), "{} must be a boolean value")
INTEGER = Check("isInt", is_integer, "{} must be an integer number")
OBJECT = Check("isObject", lambda value: isinstance(value, dict), "{} must be an object")
ARRAY = Check("isArray", lambda value: isinstance(value, list), "{} must be an array")
ZONE = Check("isTimeZone", is_zone, "{} must be a valid IANA time-zone")
ISO_DATE = Check("isDateString", lambda value: moment(value) is not None, "{} must be a valid ISO 8601 date string")


def at_least(least: int) -> Check:
    return Check("min", lambda value: is_integer(value) and value >= least, f"{{}} must not be less than {least}")


def one_of(name: str, allowed: Iterable[str], *, each: bool = False) -> Check:
    options = tuple(allowed)
    listed = ", ".join(options)
    if each:
        text = f"each value in {{}} must be one of the following values: {listed}"
        return Check(name, lambda value: isinstance(value, list) and all(item in options for item in value), text)
    return Check(name, lambda value: value in options, f"{{}} must be one of the following values: {listed}")


def errors_of(body: Wire, rules: Iterable[Rule], *, partial: bool = False) -> list[Wire]:
    """The tree of what is wrong with a body. With `partial` every field of the top level may be missing."""
    found = []
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
            found.append(error | {"constraints": failed} if failed else error)
    return found


def _children(value: Any, rule: Rule) -> list[Wire]:
    if not rule.inside:
        return []
    if not rule.each:
        return errors_of(value, rule.inside) if isinstance(value, dict) else []
    children = []
    for position, item in enumerate(value if isinstance(value, list) else ()):
        errors = errors_of(item, rule.inside) if isinstance(item, dict) else []
        if errors:
            children.append({"target": value, "value": item, "property": str(position), "children": errors})
    return children


def check(body: Wire, rules: Iterable[Rule], *, partial: bool = False) -> None:
    """Refuse a body with the tree of its errors."""
    errors = errors_of(body, rules, partial=partial)
    if errors:
        raise Refusal(400, "Bad Request Exception", details={"errors": errors})


def check_strictly(body: Mapping[str, Any], rules: Sequence[Rule], *, others: bool = False) -> None:
    """Refuse a body in one sentence; unknown keys too, unless `others` are welcome."""
    errors = [] if others else _strangers(body, rules)
    errors += errors_of(dict(body), rules)
    if errors:
        raise bad_request(_sentence(errors))


def _strangers(body: Mapping[str, Any], rules: Sequence[Rule]) -> list[Wire]:
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
    """A number of the path; anything else is refused as the server's ParseIntPipe does."""
    if not text.isascii() or not text.lstrip("-").isdigit():
        raise bad_request("Validation failed (numeric string is expected)")
    return int(text)
