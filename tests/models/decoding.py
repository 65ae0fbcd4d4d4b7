"""The decoder of each model, and how what it was made of compares with what it gives back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from importlib import import_module
from typing import Any

from calcom_async import models
from calcom_async._codec import decode_list
from calcom_async._names import module_of
from calcom_async._series import Series
from calcom_async._strict import check
from calcom_async.errors import DecodeError
from calcom_async.types import Model

from .documents import COMPONENTS, is_union

Path = tuple[str | int, ...]

_NAMES = [name for name in models.__all__ if name in COMPONENTS]

UNIONS = [name for name in _NAMES if is_union(COMPONENTS[name])]
MODELS = [
    name for name in _NAMES if isinstance(getattr(models, name), type) and issubclass(getattr(models, name), Model)
]
ENUMS = [name for name in _NAMES if "enum" in COMPONENTS[name]]
SERIES = [name for name in _NAMES if "x-shares" in COMPONENTS[name]]


def decoder(name: str) -> Callable[[Any], Any]:
    """What turns a document of that component into Python."""
    if name in MODELS:
        decode: Callable[[Any], Any] = getattr(models, name).from_dict
    else:
        module = module_of(name)
        decode = getattr(import_module(f"calcom_async.models.{module}"), f"decode_{module}")
    return decode


def decode_in_place(name: str, data: Any) -> Any:
    """Decode as part of a list of one, as an answer's parts are decoded."""
    (value,) = decode_list(decoder(name), [data])
    return value


def attempt(name: str, data: Any, *, strict: bool = False) -> tuple[Any, DecodeError | None]:
    """The value, or what was raised instead."""
    try:
        value = decode_in_place(name, data)
        if strict:
            check([value])
    except DecodeError as error:
        return None, error
    return value, None


def dumped(value: Any) -> Any:
    """What the model, the list of models or the plain data is as JSON."""
    if isinstance(value, list | Series):
        return [dumped(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value


def same(sent: Any, back: Any) -> bool:
    """Whether one says what the other says, nulls included; an instant may be spelled otherwise."""
    if isinstance(sent, dict) and isinstance(back, dict):
        return sent.keys() == back.keys() and all(same(sent[key], back[key]) for key in sent)
    if isinstance(sent, list) and isinstance(back, list):
        return len(sent) == len(back) and all(map(same, sent, back))
    if isinstance(sent, str) and isinstance(back, str):
        return sent == back or _instant(sent) == _instant(back)
    return type(sent) is type(back) and bool(sent == back)


def _instant(text: str) -> dt.datetime | str:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def places(data: Any, place: Path = ()) -> list[Path]:
    """Where something stands in a JSON value, the whole of it included."""
    found = [place]
    if isinstance(data, dict):
        parts: Any = data.items()
    else:
        parts = enumerate(data) if isinstance(data, list) else ()
    for step, part in parts:
        found += places(part, (*place, step))
    return found


def at(data: Any, place: Path) -> Any:
    """What stands there. Raises LookupError or TypeError where nothing can."""
    for step in place:
        data = data[step]
    return data


def related(one: Path, other: Path) -> bool:
    """Whether one of two places is inside the other."""
    return all(left == right for left, right in zip(one, other, strict=False))
