# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOutOfOffice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .webhook_out_of_office_entry import WebhookOutOfOfficeEntry


@attrs.define(kw_only=True, repr=False)
class WebhookOutOfOffice(Model):
    """Someone created an out-of-office entry."""

    ooo_entry: WebhookOutOfOfficeEntry

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.ooo_entry = decode_model(WebhookOutOfOfficeEntry.from_dict, data["oooEntry"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
