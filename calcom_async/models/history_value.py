# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HistoryValue`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .history_diff import HistoryDiff
from .history_raw_value import HistoryRawValue
from .history_raw_values import HistoryRawValues
from .history_value_change import HistoryValueChange

HistoryValue: TypeAlias = HistoryRawValue | HistoryRawValues | HistoryValueChange | HistoryDiff | JSONObject
"""The change to a property: a value, several values, or a value before and after."""

_BY_TYPE: Final[dict[Any, Callable[[Any], HistoryValue]]] = {
    "rawValue": HistoryRawValue.from_dict,
    "rawValues": HistoryRawValues.from_dict,
    "valueChange": HistoryValueChange.from_dict,
    "diff": HistoryDiff.from_dict,
}


def decode_history_value(data: Any) -> HistoryValue:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
