"""A string that does not reveal itself."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, final

__all__ = ["Secret", "seal"]

_MASK = "***"


@final
class Secret:
    """Text that every rendering masks; only `reveal()` returns it.

    Comparison takes constant time, and a secret equals only another secret. A secret can be neither pickled nor hashed:
    a pickle would contain it in plain text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"a secret is text, not {type(text).__name__}")
        self._text = text

    @classmethod
    def of(cls, value: str | Secret) -> Secret:
        """`value` itself if it is a secret, otherwise wrapped in one."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        """The plain text. Pass it on directly: a traceback with locals would show a variable."""
        return self._text

    def __repr__(self) -> str:
        return _MASK

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(_MASK, spec)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest

        return compare_digest(self._text.encode("utf-8", "surrogatepass"), other._text.encode("utf-8", "surrogatepass"))

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a hash is a fast oracle for short secrets

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Secret cannot be pickled: the pickle would contain it in plain text; read it again in the other process"
        )


def seal(value: object) -> Any:
    """Text as a Secret; None, a Secret and a type unchanged; of anything else its type only.

    A function that takes a secret from outside rebinds the argument to this first: whatever is raised later, a
    traceback with locals does not show it, even if it was of the wrong type.
    """
    if isinstance(value, str):
        return Secret(value)
    return value if value is None or isinstance(value, (Secret, type)) else type(value)
