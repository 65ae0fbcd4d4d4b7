# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyLoan`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._codec import decode_list
from .._model import JSONObject
from .loan import Loan
from .reservation import Reservation

AnyLoan: TypeAlias = Loan | list[Loan] | Reservation | JSONObject
"""One of these types, depending on the data that the API sends."""


def decode_any_loan(data: Any) -> AnyLoan:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if isinstance(data, list):
        return decode_list(Loan.from_dict, data)
    if data.get("reservedFor") is not None:
        return Reservation.from_dict(data)
    if data.get("uid") is not None and data.get("reservedFor") is None:
        return Loan.from_dict(data)
    return data  # type: ignore[no-any-return]
