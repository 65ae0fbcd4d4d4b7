# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Webhook`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, new
from .._model import Model
from .webhook_trigger import WebhookTrigger, decode_webhook_trigger
from .webhook_version import WebhookVersion, decode_webhook_version


@attrs.define(kw_only=True, repr=False)
class Webhook(Model):
    """A URL that Cal.com calls when something happens. Whichever of `userId`, `eventTypeId`, `teamId` and
    `oAuthClientId` is set determines whose events it is called for.
    """

    id: str
    """A UUID."""
    subscriber_url: str
    """The URL that is called."""
    triggers: list[WebhookTrigger | str]
    """The events that it is called for."""
    active: bool
    """Whether it is enabled."""
    payload_template: str | None
    """Template for the body; null means the default body."""
    secret: str | None = attrs.field(metadata={"secret": True})
    """The secret that deliveries are signed with; null means that they are not signed."""
    user_id: int | None = None
    event_type_id: int | None = None
    team_id: int | None = None
    o_auth_client_id: str | None = None
    app_id: str | None = None
    """The app that created it; null for one created by hand."""
    platform: bool | None = None
    """Whether it is called for all users of the server."""
    time: int | None = None
    """How long after the event it is called, in `time_unit`; only for delayed triggers."""
    time_unit: str | None = None
    """Unit of `time`."""
    version: WebhookVersion | str | None = None
    created_at: dt.datetime | None = None

    _nullable: ClassVar = frozenset({
        "payload_template", "secret", "user_id", "event_type_id", "team_id", "o_auth_client_id", "app_id", "time",
        "time_unit",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
