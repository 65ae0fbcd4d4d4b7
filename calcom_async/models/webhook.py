# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Webhook`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_list, dump, locate, new
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger
from .webhook_version import WebhookVersion, decode_webhook_version

_NAMES: Final = frozenset(
    (
        "id",
        "subscriberUrl",
        "triggers",
        "active",
        "payloadTemplate",
        "secret",
        "userId",
        "eventTypeId",
        "teamId",
        "oAuthClientId",
        "appId",
        "platform",
        "time",
        "timeUnit",
        "version",
        "createdAt",
    )
)
_REQUIRED: Final = ("id", "subscriberUrl", "triggers", "active", "payloadTemplate", "secret")
_NULLABLE: Final = frozenset(
    ("payloadTemplate", "secret", "userId", "eventTypeId", "teamId", "oAuthClientId", "appId", "time", "timeUnit")
)


@attrs.define(kw_only=True, repr=False)
class Webhook(Model):
    """An address that Cal.com calls when something happens. The one of `userId`, `eventTypeId`, `teamId` and
    `oAuthClientId` that is set tells whose events it is called for.
    """

    id: str
    """A UUID."""
    subscriber_url: str
    """The address that is called."""
    triggers: list[WebhookTrigger | str]
    """The events it is called for."""
    active: bool
    """Whether it is called at all."""
    payload_template: str | None
    """Template of the body that is sent; null means the usual body."""
    secret: str | None = attrs.field(metadata={"secret": True})
    """What deliveries are signed with; null means that they are not signed."""
    user_id: int | None = None
    event_type_id: int | None = None
    team_id: int | None = None
    o_auth_client_id: str | None = None
    app_id: str | None = None
    """The app that set it up; null for one made by hand."""
    platform: bool | None = None
    """Whether it is called for everybody's events on the server."""
    time: int | None = None
    """How long after the event it is called, in `time_unit`; only for triggers that wait."""
    time_unit: str | None = None
    """Unit of `time`."""
    version: WebhookVersion | str | None = None
    created_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.subscriber_url = data["subscriberUrl"]
            model.triggers = decode_list(decode_webhook_trigger, data["triggers"])
            model.active = data["active"]
            model.payload_template = data["payloadTemplate"]
            model.secret = data["secret"]
            get: Getter = data.get
            model.user_id = get("userId")
            model.event_type_id = get("eventTypeId")
            model.team_id = get("teamId")
            model.o_auth_client_id = get("oAuthClientId")
            model.app_id = get("appId")
            model.platform = get("platform")
            model.time = get("time")
            model.time_unit = get("timeUnit")
            model.version = decode_webhook_version(get("version"))
            model.created_at = decode_datetime(get("createdAt"))
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
            "subscriberUrl": self.subscriber_url,
            "triggers": self.triggers,
            "active": self.active,
            "payloadTemplate": self.payload_template,
            "secret": self.secret,
            "userId": self.user_id,
            "eventTypeId": self.event_type_id,
            "teamId": self.team_id,
            "oAuthClientId": self.o_auth_client_id,
            "appId": self.app_id,
            "platform": self.platform,
            "time": self.time,
            "timeUnit": self.time_unit,
            "version": self.version,
            "createdAt": self.created_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
