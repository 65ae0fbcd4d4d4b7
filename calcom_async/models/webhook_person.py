# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookPerson`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookPerson(Model):
    """The API's `WebhookPerson`."""

    id: int
    name: str | None = None
    username: str | None = None
    email: str | None = None
    time_zone: str | None = None
    organization_id: int | None = None

    _nullable: ClassVar = frozenset({"name", "username", "organization_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            get: Getter = data.get
            model.name = get("name")
            model.username = get("username")
            model.email = get("email")
            model.time_zone = get("timeZone")
            model.organization_id = get("organizationId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
