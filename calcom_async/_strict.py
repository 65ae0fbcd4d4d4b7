"""What a strict client does beyond decoding: hold each decoded model against its own annotations."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

from . import models
from ._codec import kind
from ._model import Model, fields
from ._series import Series
from .errors import DecodeError


class _ModelNames(dict[str, Any]):
    """Resolves the names of models that a module imports for type checkers only."""

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None


_known: dict[type[Model], tuple[tuple[str, str, Any], ...]] = {}


def _hints(cls: type[Model]) -> tuple[tuple[str, str, Any], ...]:
    """Each attribute of a model with its name in the response and its annotation."""
    if cls not in _known:
        hints = typing.get_type_hints(cls, localns=_ModelNames())
        _known[cls] = tuple((field.name, field.wire, hints[field.name]) for field in fields(cls))
    return _known[cls]


def check(value: Any) -> None:
    """Raise DecodeError at the first place where a decoded value is not what its annotation says."""
    match value:
        case Model():
            for name, wire, hint in _hints(type(value)):
                part = getattr(value, name)
                if not _fits(part, hint):
                    problem = "is missing or null" if part is None else f"is {kind(part)}, not what is documented"
                    raise DecodeError(problem, (wire,))
                _step(part, wire)
        case list() | Series():
            for position, item in enumerate(value):
                _step(item, position)
        case dict():
            for key, item in value.items():
                _step(item, str(key))


def _step(value: Any, step: str | int) -> None:
    try:
        check(value)
    except DecodeError as error:
        raise error.at(step) from None


def _fits(value: Any, hint: Any) -> bool:
    if hint is Any:
        return True
    origin = get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return any(_fits(value, option) for option in get_args(hint))
    if origin is Literal:
        return value in get_args(hint)
    if origin in (list, Sequence):
        (item_hint,) = get_args(hint)
        return isinstance(value, list) and all(_fits(item, item_hint) for item in value)
    if origin in (dict, Mapping):
        _, item_hint = get_args(hint)
        return isinstance(value, dict) and all(_fits(item, item_hint) for item in value.values())
    if hint is None or hint is types.NoneType:
        return value is None
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)
