# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedHost`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookReportedHost(Model):
    """The API's `WebhookReportedHost`."""

    email: str | None = None
    name: str | None = None

    _nullable: ClassVar = frozenset({"email", "name"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.email = get("email")
            model.name = get("name")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
