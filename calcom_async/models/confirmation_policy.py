# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConfirmationPolicy`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import SentModel
from .confirmation_policy_type import ConfirmationPolicyType, decode_confirmation_policy_type
from .notice_threshold import NoticeThreshold


@attrs.define(kw_only=True, repr=False)
class ConfirmationPolicy(SentModel):
    """When the host has to confirm a booking before it is accepted."""

    type: ConfirmationPolicyType | str
    block_unconfirmed_bookings_in_booker: bool
    """Whether an unconfirmed booking already blocks its slot."""
    notice_threshold: NoticeThreshold | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.type = decode_confirmation_policy_type(data["type"])
            model.block_unconfirmed_bookings_in_booker = data["blockUnconfirmedBookingsInBooker"]
            get: Getter = data.get
            model.notice_threshold = decode_model(NoticeThreshold.from_dict, get("noticeThreshold"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
