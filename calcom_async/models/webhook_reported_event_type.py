# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookReportedEventType(Model):
    """The API's `WebhookReportedEventType`."""

    id: int
    title: str
    slug: str
    team_id: int | None = None

    _nullable: ClassVar = frozenset({"team_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.title = data["title"]
            model.slug = data["slug"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
