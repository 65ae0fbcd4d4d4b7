"""The value that stands for "not given"."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


class _Unset(Enum):
    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = _Unset.UNSET
"""Stands for an argument that was not given, where None would be sent as null."""

Unset: TypeAlias = Literal[_Unset.UNSET]
