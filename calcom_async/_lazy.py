"""What a package of generated modules offers, loaded when it is first read."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._names import module_of

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["lookup"]

_ALIAS = "Like"  # `WeekdayLike`, what an argument takes, is in the module of `Weekday`


def lookup(package: str, name: str, offered: Collection[str]) -> Any:
    """A name that the package offers, or a module of it, for its `__getattr__`. Raises AttributeError for any other."""
    if name in offered:
        base = name.removesuffix(_ALIAS)
        return getattr(import_module(f"{package}.{module_of(base if base in offered else name)}"), name)
    if name.startswith("_") or find_spec(f"{package}.{name}") is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    return import_module(f"{package}.{name}")
