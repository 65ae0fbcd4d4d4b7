# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarDelegation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarDelegation(Model):
    """The workspace platforms that an organization can delegate access on."""

    workspace_platform_slug: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            get: Getter = data.get
            model.workspace_platform_slug = get("workspacePlatformSlug")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
