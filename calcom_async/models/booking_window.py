# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingWindow`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .business_days_window import BusinessDaysWindow
from .calendar_days_window import CalendarDaysWindow
from .disabled import Disabled
from .range_window import RangeWindow

BookingWindow: TypeAlias = BusinessDaysWindow | CalendarDaysWindow | RangeWindow | Disabled | JSONObject
"""How far ahead the event can be booked."""

_BY_TYPE: Final[dict[Any, Callable[[Any], BookingWindow]]] = {
    "businessDays": BusinessDaysWindow.from_dict,
    "calendarDays": CalendarDaysWindow.from_dict,
    "range": RangeWindow.from_dict,
}


def decode_booking_window(data: Any) -> BookingWindow:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if data.get("disabled") is True:
        return Disabled.from_dict(data)
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
