# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookWrongAssignment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .webhook_assignment_report import WebhookAssignmentReport
from .webhook_reported_booking import WebhookReportedBooking


@attrs.define(kw_only=True, repr=False)
class WebhookWrongAssignment(Model):
    """Someone reported that a booking should have gone to another host."""

    booking: WebhookReportedBooking
    report: WebhookAssignmentReport

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.booking = decode_model(WebhookReportedBooking.from_dict, data["booking"])
            model.report = decode_model(WebhookAssignmentReport.from_dict, data["report"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
