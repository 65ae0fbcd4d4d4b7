# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookMeetingUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookMeetingUser(Model):
    """The API's `WebhookMeetingUser`."""

    email: str | None = None
    name: str | None = None
    time_zone: str | None = None
    username: str | None = None
    uuid: str | None = None

    _nullable: ClassVar = frozenset({"name", "username"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.email = get("email")
            model.name = get("name")
            model.time_zone = get("timeZone")
            model.username = get("username")
            model.uuid = get("uuid")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
