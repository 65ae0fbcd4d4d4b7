# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingAuthorizationLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ConferencingAuthorizationLink(Model):
    """The URL to send the user to, to give Cal.com access."""

    url: str = attrs.field(metadata={"secret": True})
    """Open it in the user's browser; its `state` contains the access token used for this call."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.url = data["url"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
