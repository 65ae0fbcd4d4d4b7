"""From Python values to what goes over the wire: paths, queries and JSON bodies.

Rules that hold here:

* What cannot be sent is refused with an InputError that names the argument as the caller wrote it.
* UNSET is left out wherever it stands; None is null in a body and refused elsewhere.
* An instant is sent in UTC, whatever zone it came in; one without a zone is refused, for it could mean any.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Mapping, Sequence, Set
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, TypeGuard
from urllib.parse import quote, urlencode

from .errors import InputError
from .types import UNSET, Model

__all__ = ["argument_name", "to_body", "to_json", "to_path", "to_query", "to_query_string"]

_SCALARS = (str, int, float, date, Enum)


@lru_cache(maxsize=2048)
def argument_name(wire: str) -> str:
    """The Python spelling of one of the API's names: `lengthInMinutes` is `length_in_minutes`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower().replace("-", "_")


# -- paths ------------------------------------------------------------------------------------------------------------


def to_path(template: str, values: Mapping[str, Any]) -> str:
    """The template with its parameters filled in, each escaped so that it stays one segment."""
    if not values:
        return template
    return template.format_map({name: _segment(name, value) for name, value in values.items()})


def _segment(wire: str, value: Any) -> str:
    if isinstance(value, Enum) and value is not UNSET:
        value = value.value
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise InputError(f"{argument_name(wire)} must be a string or an integer, not {_kind(value)}")
    text = str(value)
    if text in ("", ".", ".."):
        raise InputError(f"{argument_name(wire)} must not be {text!r}: it would lead to another address")
    return quote(_encodable(text, argument_name(wire)), safe="")


# -- queries ----------------------------------------------------------------------------------------------------------


def to_query(values: Mapping[str, Any]) -> dict[str, str]:
    """The parameters as text: lists comma-joined, lists of objects spelled `name[0][key]`; empty lists left out."""
    query: dict[str, str] = {}
    for wire, value in values.items():
        if value is not UNSET:
            _add(query, wire, value, argument_name(wire))
    return query


def to_query_string(query: Mapping[str, str]) -> str:
    """The query as it stands in the URL. Brackets and commas stay readable: the server's parser wants them so."""
    return urlencode(query, quote_via=quote, safe="[],:")


def _add(query: dict[str, str], wire: str, value: Any, name: str) -> None:
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        for key, item in value.items():
            if item is not UNSET:
                _add(query, f"{wire}[{key}]", item, f"{name}.{key}")
    elif not _is_list(value):
        query[wire] = _text(value, name)
    elif any(isinstance(item, (Mapping, Model)) for item in value):
        for position, item in enumerate(value):
            _add(query, f"{wire}[{position}]", item, f"{name}[{position}]")
    elif value:
        query[wire] = ",".join(_text(item, f"{name}[{position}]") for position, item in enumerate(value))


def _text(value: Any, name: str) -> str:
    if value is None:
        raise InputError(f"{name} must not be None: leave it out")
    if not isinstance(value, _SCALARS):
        raise InputError(f"{name} cannot be sent in a query: it is {_kind(value)}")
    value = to_json(value, name)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


# -- bodies -----------------------------------------------------------------------------------------------------------


def to_body(value: Any, name: str = "") -> bytes:
    """The value as a JSON document. The names at its top are arguments, and errors spell them so.

    A body that is not flattened into arguments has a `name` of its own.
    """
    try:
        if isinstance(value, Mapping) and not name:
            encoded: Any = {
                _key(key, "body"): to_json(item, argument_name(str(key)))
                for key, item in value.items()
                if item is not UNSET
            }
        else:
            encoded = to_json(value, name or "body")
        return json.dumps(encoded, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except RecursionError:
        raise InputError(f"{name or 'the body'} is nested too deeply to be sent; does it contain itself?") from None


def to_json(value: Any, name: str) -> Any:
    """One value as JSON; `name` says where it stands if it cannot be sent."""
    match value:
        case None | bool() | int():
            return value.value if isinstance(value, Enum) else value
        case Enum() if value is not UNSET:
            return to_json(value.value, name)
        case str():
            return _encodable(value, name)
        case float():
            return _finite(value, name)
        case datetime():
            return _instant(value, name)
        case date():
            return value.isoformat()
        case Model():
            return value.to_dict()
        case Mapping():
            return {_key(key, name): to_json(item, f"{name}.{key}") for key, item in value.items() if item is not UNSET}
        case _ if _is_list(value):
            return [to_json(item, f"{name}[{position}]") for position, item in enumerate(value)]
    raise InputError(f"{name} cannot be sent as JSON: it is {_kind(value)}")


def _instant(moment: datetime, name: str) -> str:
    if moment.utcoffset() is None:
        raise InputError(
            f"{name} must be an aware datetime: give it a time zone, as in "
            "datetime(2027, 1, 4, 9, tzinfo=ZoneInfo('Europe/Rome')), or convert a local one with .astimezone()"
        )
    try:
        return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
    except OverflowError:
        raise InputError(f"{name} is out of the range of dates that exist in UTC") from None


def _finite(number: float, name: str) -> float:
    if not math.isfinite(number):
        raise InputError(f"{name} must be a finite number, not {number}")
    return number


def _encodable(text: str, name: str) -> str:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError(f"{name} holds text that UTF-8 cannot carry (a lone surrogate)") from None
    return text


def _key(key: Any, name: str) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return _encodable(key, name)
    if isinstance(key, date) and not isinstance(key, datetime):
        return key.isoformat()
    raise InputError(f"{name} has a key that is {_kind(key)}: keys are strings, in the API's own spelling")


def _is_list(value: Any) -> TypeGuard[Collection[Any]]:
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _kind(value: Any) -> str:
    """The value's type, with its article; never the value."""
    if value is None:
        return "None"
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
