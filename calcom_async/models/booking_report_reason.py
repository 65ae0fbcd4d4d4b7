# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReportReason`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class BookingReportReason(OpenEnum):
    """Why a booking is reported."""

    SPAM = "SPAM"
    UNWANTED = "UNWANTED"
    DONT_KNOW_PERSON = "DONT_KNOW_PERSON"
    OTHER = "OTHER"


BookingReportReasonLike: TypeAlias = BookingReportReason | Literal["SPAM", "UNWANTED", "DONT_KNOW_PERSON", "OTHER"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in BookingReportReason}


def decode_booking_report_reason(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
