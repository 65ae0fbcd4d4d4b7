# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkspacePlatform`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model
from .workspace_platform_slug import WorkspacePlatformSlug, decode_workspace_platform_slug


@attrs.define(kw_only=True, repr=False)
class WorkspacePlatform(Model):
    """The API's `WorkspacePlatform`."""

    name: str
    slug: WorkspacePlatformSlug | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.name = data["name"]
            model.slug = decode_workspace_platform_slug(data["slug"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
