# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AppPushSubscription`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, decode_datetime, new
from .._model import Model
from .device_platform import DevicePlatform, decode_device_platform


@attrs.define(kw_only=True, repr=False)
class AppPushSubscription(Model):
    """A device's subscription to notifications."""

    id: int
    user_id: int
    type: str
    """The kind of subscription."""
    platform: DevicePlatform | str
    identifier: str
    """The push token."""
    device_id: str | None
    created_at: dt.datetime
    updated_at: dt.datetime

    _nullable: ClassVar = frozenset({"device_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.user_id = data["userId"]
            model.type = data["type"]
            model.platform = decode_device_platform(data["platform"])
            model.identifier = data["identifier"]
            model.device_id = data["deviceId"]
            model.created_at = decode_datetime(data["createdAt"])
            model.updated_at = decode_datetime(data["updatedAt"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
