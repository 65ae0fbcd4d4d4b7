"""From Python values to what goes over the wire: paths, queries and JSON bodies.

Rules that hold here:

* What cannot be sent is refused with an InputError that names the argument as the caller wrote it.
* UNSET is left out wherever it stands; None is null in a body and refused elsewhere.
* An instant is sent in UTC, whatever zone it came in; one without a zone is refused, for it could mean any.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode

from ._json import encodable, is_list, key_of, kind_of, to_json
from ._unset import UNSET
from .errors import InputError

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
        raise InputError(f"{argument_name(wire)} must be a string or an integer, not {kind_of(value)}")
    text = _digits(value, argument_name(wire)) if isinstance(value, int) else value
    if text in ("", ".", ".."):
        raise InputError(f"{argument_name(wire)} must not be {text!r}: it would lead to another address")
    return quote(encodable(text, argument_name(wire)), safe="")


# -- queries ----------------------------------------------------------------------------------------------------------


def to_query(values: Mapping[str, Any]) -> dict[str, str]:
    """The parameters as text: lists comma-joined, lists of objects spelled `name[0][key]`; empty lists left out."""
    query: dict[str, str] = {}
    for wire, value in values.items():
        encodable(key_of(wire, "params"), "params")
        if value is not UNSET:
            _add(query, wire, value, argument_name(wire))
    return query


def to_query_string(query: Mapping[str, str]) -> str:
    """The query as it stands in the URL. Brackets and commas stay readable: the server's parser wants them so."""
    return urlencode(query, quote_via=quote, safe="[],:")


def _add(query: dict[str, str], wire: str, value: Any, name: str) -> None:
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, Mapping):
        for key, item in value.items():
            if item is not UNSET:
                _add(query, f"{wire}[{key}]", item, f"{name}.{key}")
    elif not is_list(value):
        query[wire] = _text(value, name)
    elif any(isinstance(item, Mapping) or hasattr(item, "to_dict") for item in value):
        for position, item in enumerate(value):
            _add(query, f"{wire}[{position}]", item, f"{name}[{position}]")
    elif value:
        query[wire] = ",".join(_text(item, f"{name}[{position}]") for position, item in enumerate(value))


def _text(value: Any, name: str) -> str:
    if value is None:
        raise InputError(f"{name} must not be None: leave it out")
    if not isinstance(value, _SCALARS):
        raise InputError(f"{name} cannot be sent in a query: it is {kind_of(value)}")
    value = to_json(value, name)
    if isinstance(value, bool):
        return "true" if value else "false"
    return _digits(value, name) if isinstance(value, int) else str(value)


def _digits(value: int, name: str) -> str:
    try:
        return str(value)
    except ValueError:
        raise InputError(f"{name} has more digits than Python converts to text") from None


# -- bodies -----------------------------------------------------------------------------------------------------------


def to_body(value: Any, name: str = "") -> bytes:
    """The value as a JSON document. The names at its top are arguments, and errors spell them so.

    A body that is not flattened into arguments has a `name` of its own.
    """
    try:
        if isinstance(value, Mapping) and not name:
            encoded: Any = {
                key_of(key, "body"): to_json(item, argument_name(str(key)))
                for key, item in value.items()
                if item is not UNSET
            }
        else:
            encoded = to_json(value, name or "body")
        return json.dumps(encoded, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except RecursionError:
        raise InputError(f"{name or 'the body'} is nested too deeply to be sent; does it contain itself?") from None
    except InputError:
        raise
    except ValueError:
        raise InputError(f"{name or 'the body'} has a number with more digits than Python converts to text") from None
