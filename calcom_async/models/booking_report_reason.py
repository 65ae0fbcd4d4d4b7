# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReportReason`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class BookingReportReason(OpenEnum):
    """The reason for the report."""

    SPAM = "SPAM"
    UNWANTED = "UNWANTED"
    DONT_KNOW_PERSON = "DONT_KNOW_PERSON"
    OTHER = "OTHER"


BookingReportReasonLike: TypeAlias = BookingReportReason | Literal["SPAM", "UNWANTED", "DONT_KNOW_PERSON", "OTHER"]
"""Accepted as an argument: a member, or its value as a string."""

decode_booking_report_reason: Final = member_decoder(BookingReportReason)
