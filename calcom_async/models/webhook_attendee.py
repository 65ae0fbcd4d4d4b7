# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAttendee`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .webhook_language import WebhookLanguage


@attrs.define(kw_only=True, repr=False)
class WebhookAttendee(Model):
    """The API's `WebhookAttendee`."""

    name: str
    email: str
    time_zone: str
    language: WebhookLanguage
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    utc_offset: int | None = None
    """Minutes."""

    _nullable: ClassVar = frozenset({"phone_number"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.language = decode_model(WebhookLanguage.from_dict, data["language"])
            get: Getter = data.get
            model.first_name = get("firstName")
            model.last_name = get("lastName")
            model.phone_number = get("phoneNumber")
            model.utc_offset = get("utcOffset")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
