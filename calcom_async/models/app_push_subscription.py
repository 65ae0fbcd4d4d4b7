# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AppPushSubscription`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_datetime, dump, locate, new
from .device_platform import DevicePlatform, decode_device_platform

_NAMES: Final = frozenset(("id", "userId", "type", "platform", "identifier", "deviceId", "createdAt", "updatedAt"))
_REQUIRED: Final = ("id", "userId", "type", "platform", "identifier", "deviceId", "createdAt", "updatedAt")
_NULLABLE: Final = frozenset(("deviceId",))


@attrs.define(kw_only=True, repr=False)
class AppPushSubscription(Model):
    """That a device gets notifications."""

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "userId": self.user_id,
            "type": self.type,
            "platform": self.platform,
            "identifier": self.identifier,
            "deviceId": self.device_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
