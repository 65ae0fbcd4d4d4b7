"""The base class of the settings that every client has.

Importing attrs, which the rest of the package uses, takes a fifth of httpx's own import time; a client and its first
call work without it.
"""

from __future__ import annotations

from typing import Any, NoReturn


class Frozen:
    """A value: compared, hashed and shown by its slots, which are set once, in `__init__`, through `_set`.

    A slot that begins with an underscore is not part of the repr.
    """

    __slots__: tuple[str, ...] = ()

    def _set(self, **fields: Any) -> None:
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} does not change; create a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} does not change; create a new one")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__slots__ if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), dict(zip(self.__slots__, self._values(), strict=True)))


def _restore(cls: type[Frozen], fields: dict[str, Any]) -> Frozen:
    value = cls.__new__(cls)
    value._set(**fields)
    return value
