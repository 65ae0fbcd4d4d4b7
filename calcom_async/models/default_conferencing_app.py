# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DefaultConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class DefaultConferencingApp(Model):
    """The conferencing app that event types use by default."""

    app_slug: str | None = None
    """For example `google-meet`; may be an app that cannot be connected through the API."""
    app_link: str | None = None
    """The fixed URL of the call, for apps that have one."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.app_slug = get("appSlug")
            model.app_link = get("appLink")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
