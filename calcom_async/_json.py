"""From Python values to what JSON can carry.

Rules that hold here:

* What cannot be sent is refused with an InputError that names its place.
* UNSET is left out of objects.
* An instant without a zone is refused, for it could mean any.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence, Set
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeGuard

from ._unset import UNSET
from .errors import InputError

__all__ = ["encodable", "is_list", "key_of", "kind_of", "to_json"]


def to_json(value: Any, name: str, *, utc: bool = True) -> Any:
    """One value as JSON; `name` says where it stands if it cannot be sent.

    With `utc` an instant is sent in UTC, whatever zone it came in; without, it keeps its offset.
    """
    # What most values are, before the rest is asked for.
    kind = type(value)
    if kind is str:
        return value if value.isascii() else encodable(value, name)
    if value is None or kind is int or kind is bool:
        return value
    match value:
        case int():
            return value.value if isinstance(value, Enum) else value
        case Enum() if value is not UNSET:
            return to_json(value.value, name, utc=utc)
        case str():
            return encodable(value, name)
        case float():
            return _finite(value, name)
        case datetime():
            return _instant(value, name, utc=utc)
        case date():
            return value.isoformat()
        case _ if (convert := getattr(value, "to_dict", None)) is not None:  # a model; this module is below them
            return convert()
        case Mapping():
            return {
                key_of(key, name): to_json(item, f"{name}.{key}", utc=utc)
                for key, item in value.items()
                if item is not UNSET
            }
        case _ if is_list(value):
            return [to_json(item, f"{name}[{position}]", utc=utc) for position, item in enumerate(value)]
    raise InputError(f"{name} cannot be sent as JSON: it is {kind_of(value)}")


def _instant(moment: datetime, name: str, *, utc: bool) -> str:
    if moment.utcoffset() is None:
        raise InputError(
            f"{name} must be an aware datetime: give it a time zone, as in "
            "datetime(2027, 1, 4, 9, tzinfo=ZoneInfo('Europe/Rome')), or convert a local one with .astimezone()"
        )
    # The server refuses some instants that have more than three digits of a second, and writes three itself.
    precision = "milliseconds" if utc or moment.microsecond % 1000 == 0 else "microseconds"
    try:
        text = (moment.astimezone(UTC) if utc else moment).isoformat(timespec=precision)
    except OverflowError:
        raise InputError(f"{name} is out of the range of dates that exist in UTC") from None
    return f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text


def _finite(number: float, name: str) -> float:
    if not math.isfinite(number):
        raise InputError(f"{name} must be a finite number, not {number}")
    return number


def encodable(text: str, name: str) -> str:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError(f"{name} holds text that UTF-8 cannot carry (a lone surrogate)") from None
    return text


def key_of(key: Any, name: str) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return encodable(key, name)
    if isinstance(key, date) and not isinstance(key, datetime):
        return key.isoformat()
    raise InputError(f"{name} has a key that is {kind_of(key)}: keys are strings, in the API's own spelling")


def is_list(value: Any) -> TypeGuard[Collection[Any]]:
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray, memoryview))


def kind_of(value: Any) -> str:
    """The value's type, with its article; never the value."""
    if value is None:
        return "None"
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
