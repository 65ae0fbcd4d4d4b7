"""What decodes the API's JSON into Python values.

Rules that hold here:

* Decoding is lenient about absence: a missing or null field becomes None, whatever the document says.
* It is strict about shape: a string in place of an object raises DecodeError with the path to it.
* Scalars are taken as they come; `calcom_async._strict` is what strict clients check the result with.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from .errors import DecodeError

if TYPE_CHECKING:
    from enum import StrEnum

__all__ = [
    "DECODE_ERRORS",
    "Getter",
    "as_is",
    "as_list",
    "as_object",
    "decode_date",
    "decode_datetime",
    "decode_list",
    "decode_map",
    "decode_map_by_date",
    "decode_model",
    "kind",
    "member_decoder",
    "misfit",
    "new",
]

T = TypeVar("T")
Getter: TypeAlias = Callable[..., Any]

# An instance without `__init__`: the decoders set each attribute themselves.
new: Final = object.__new__

# What straight-line decoding raises on a value of the wrong shape.
DECODE_ERRORS: Final = (DecodeError, AttributeError, TypeError, ValueError, LookupError)

_parse_datetime = datetime.fromisoformat


# -- scalars ----------------------------------------------------------------------------------------------------------


def decode_datetime(text: Any) -> Any:
    """An aware datetime from ISO 8601 text; a time without an offset is the API's UTC. None stays None."""
    if text is None:
        return None
    try:
        moment = _parse_datetime(text)
    except (TypeError, ValueError):
        raise DecodeError(f"expected a date and time in ISO 8601, got {kind(text)}") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def decode_date(text: Any) -> Any:
    """A calendar day from `YYYY-MM-DD`. None stays None."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        raise DecodeError(f"expected a date in ISO 8601, got {kind(text)}") from None


def as_is(value: Any) -> Any:
    """The value itself."""
    return value


def member_decoder(enum: type[StrEnum]) -> Callable[[Any], Any]:
    """A function from a value to the member that has it; a value of no member is returned unchanged."""
    member_of = {member.value: member for member in enum}.get

    def decode(value: Any) -> Any:
        return member_of(value, value)

    return decode


# -- containers -------------------------------------------------------------------------------------------------------


def as_list(value: Any) -> Any:
    """A list of plain values, or None."""
    if value is None or isinstance(value, list):
        return value
    raise DecodeError(f"expected a list, got {kind(value)}")


def as_object(value: Any) -> Any:
    """An object of plain values, or None."""
    if value is None or isinstance(value, dict):
        return value
    raise DecodeError(f"expected an object, got {kind(value)}")


def decode_model(decode: Callable[[Any], T], value: Any) -> T:
    """An object decoded; None stays None."""
    return value if value is None else decode(value)  # type: ignore[return-value]  # lenient: see the module's rules


def decode_list(decode: Callable[[Any], T], items: Any) -> list[T]:
    """Each item decoded; None stays None. Raises DecodeError with the position of the first bad one."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    if type(items) is not list:
        raise DecodeError(f"expected a list, got {kind(items)}")
    try:
        return list(map(decode, items))
    except DECODE_ERRORS:
        for position, item in enumerate(items):
            _attempt(decode, item, position)
        raise


def decode_map(decode: Callable[[Any], T], items: Any) -> dict[str, T]:
    """Each value decoded under its key; None stays None."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    if not isinstance(items, dict):
        raise DecodeError(f"expected an object, got {kind(items)}")
    try:
        return {key: decode(value) for key, value in items.items()}
    except DECODE_ERRORS:
        for key, value in items.items():
            _attempt(decode, value, key)
        raise


def decode_map_by_date(decode: Callable[[Any], T], items: Any) -> dict[date, T]:
    """Like `decode_map`, for keys that are calendar days."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    days: dict[date, T] = {}
    for key, value in decode_map(decode, items).items():
        try:
            days[date.fromisoformat(key)] = value
        except ValueError:
            raise DecodeError("expected days as keys", (key,)) from None
    return days


# -- errors -----------------------------------------------------------------------------------------------------------


def _attempt(decode: Callable[[Any], Any], value: Any, step: str | int) -> None:
    """Decode one part alone, so that the error names its place."""
    try:
        decode(value)
    except DECODE_ERRORS as error:
        raise misfit(error, value, step) from None


def misfit(error: Exception, value: Any, step: str | int) -> DecodeError:
    """The error to raise when decoding the part at `step` failed with `error`."""
    if isinstance(error, DecodeError):
        return error.at(step)
    return DecodeError(f"cannot use {kind(value)} here", (step,))


def kind(value: Any) -> str:
    """What a JSON value is, in words for a message; never the value itself."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return type(value).__name__
