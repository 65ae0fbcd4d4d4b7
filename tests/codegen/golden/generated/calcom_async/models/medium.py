# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Medium`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .audio import Audio
from .paper import Paper

Medium: TypeAlias = Paper | Audio | JSONObject
"""The medium of a book."""

_BY_TYPE: Final[dict[Any, Callable[[Any], Medium]]] = {"paper": Paper.from_dict, "audio": Audio.from_dict}


def decode_medium(data: Any) -> Medium:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
