"""The base of generated series: sequences whose members belong together and share some of what they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, overload

from ._codec import decode_list

if TYPE_CHECKING:
    from ._model import JSONObject

__all__ = ["Series"]

T_co = TypeVar("T_co", covariant=True)

_OVER = frozenset({"cancelled", "rejected"})


class Series(Sequence[T_co]):
    """Members in the order in which the API sent them. It does not change."""

    __slots__ = ("_members",)

    _members: tuple[T_co, ...]
    _decode: ClassVar[Any]  # a function of one member; not a Callable, which would be bound

    def __init__(self, members: Iterable[T_co] = ()) -> None:
        self._members = tuple(members)

    @classmethod
    def from_list(cls, data: Any) -> Self:
        """Build the series from the API's JSON. Raises DecodeError, with the path, if the shape is wrong."""
        return cls(decode_list(cls._decode, data) or ())

    def to_list(self) -> list[JSONObject]:
        """Convert to the API's JSON."""
        return [member.to_dict() for member in self._members]  # type: ignore[attr-defined]  # models all

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self._members[index]

    def __len__(self) -> int:
        return len(self._members)

    def __eq__(self, other: object) -> bool:
        return self._members == other._members if type(other) is type(self) else NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # its members can change

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self._members)!r})"

    @property
    def _first(self) -> T_co:
        return self._some()[0]

    @property
    def _last(self) -> T_co:
        return self._some()[-1]

    @property
    def _standing(self) -> T_co:
        """The first member that is not over, by its status; the first of all if each one is."""
        members = self._some()
        return next((member for member in members if getattr(member, "status", None) not in _OVER), members[0])

    def _some(self) -> tuple[T_co, ...]:
        if not self._members:
            raise LookupError(
                f"the {type(self).__name__} is empty: the API sent no members, so there is nothing to read"
            )
        return self._members
