# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeValue`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .multi_select_attribute_value import MultiSelectAttributeValue
from .number_attribute_value import NumberAttributeValue
from .single_select_attribute_value import SingleSelectAttributeValue
from .text_attribute_value import TextAttributeValue

AttributeValue: TypeAlias = (
    TextAttributeValue | NumberAttributeValue | SingleSelectAttributeValue | MultiSelectAttributeValue | JSONObject
)
"""The value of one attribute for a member."""

_BY_TYPE: Final[dict[Any, Callable[[Any], AttributeValue]]] = {
    "text": TextAttributeValue.from_dict,
    "number": NumberAttributeValue.from_dict,
    "singleSelect": SingleSelectAttributeValue.from_dict,
    "multiSelect": MultiSelectAttributeValue.from_dict,
}


def decode_attribute_value(data: Any) -> AttributeValue:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
