# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCallEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookCallEventType(Model):
    """The API's `WebhookCallEventType`."""

    id: int
    team_id: int | None = None
    parent_id: int | None = None
    cal_video_settings: dict[str, Any] | None = None

    _nullable: ClassVar = frozenset({"team_id", "parent_id", "cal_video_settings"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model.parent_id = get("parentId")
            model.cal_video_settings = as_object(get("calVideoSettings"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
