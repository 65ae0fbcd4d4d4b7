# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookOrganizer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_model, new
from .._model import Model
from .webhook_language import WebhookLanguage


@attrs.define(kw_only=True, repr=False)
class WebhookOrganizer(Model):
    """The API's `WebhookOrganizer`."""

    id: int
    name: str
    email: str
    time_zone: str
    language: WebhookLanguage
    username: str | None = None
    username_in_org: str | None = None
    time_format: str | int | None = None
    """12 or 24, or a pattern such as `HH:mm`."""
    utc_offset: int | None = None
    """Minutes."""

    _nullable: ClassVar = frozenset({"time_format"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.name = data["name"]
            model.email = data["email"]
            model.time_zone = data["timeZone"]
            model.language = decode_model(WebhookLanguage.from_dict, data["language"])
            get: Getter = data.get
            model.username = get("username")
            model.username_in_org = get("usernameInOrg")
            model.time_format = get("timeFormat")
            model.utc_offset = get("utcOffset")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
