# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFilterValueInput`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .date_range_filter_input import DateRangeFilterInput
from .multi_select_filter_input import MultiSelectFilterInput
from .number_filter_input import NumberFilterInput
from .single_select_filter_input import SingleSelectFilterInput
from .text_filter_input import TextFilterInput

InsightsFilterValueInput: TypeAlias = (
    SingleSelectFilterInput
    | MultiSelectFilterInput
    | TextFilterInput
    | NumberFilterInput
    | DateRangeFilterInput
    | JSONObject
)
"""The condition that a column has to meet."""

_BY_TYPE: Final[dict[Any, Callable[[Any], InsightsFilterValueInput]]] = {
    "ss": SingleSelectFilterInput.from_dict,
    "ms": MultiSelectFilterInput.from_dict,
    "t": TextFilterInput.from_dict,
    "n": NumberFilterInput.from_dict,
    "dr": DateRangeFilterInput.from_dict,
}


def decode_insights_filter_value_input(data: Any) -> InsightsFilterValueInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
