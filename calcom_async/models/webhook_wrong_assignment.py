# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookWrongAssignment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_assignment_report import WebhookAssignmentReport
from .webhook_reported_booking import WebhookReportedBooking

_NAMES: Final = frozenset(("booking", "report"))
_REQUIRED: Final = ("booking", "report")


@attrs.define(kw_only=True, repr=False)
class WebhookWrongAssignment(Model):
    """Somebody says that a booking should have gone to another host."""

    booking: WebhookReportedBooking
    report: WebhookAssignmentReport
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.booking = decode_model(WebhookReportedBooking.from_dict, data["booking"])
            model.report = decode_model(WebhookAssignmentReport.from_dict, data["report"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"booking": self.booking, "report": self.report}
        return {**dump(fields), **self.additional_properties}
