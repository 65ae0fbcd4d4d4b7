# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`PlatformOAuthClientCredentials`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class PlatformOAuthClientCredentials(Model):
    """The credentials of the new client."""

    client_id: str
    client_secret: str = attrs.field(metadata={"secret": True})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.client_id = data["clientId"]
            model.client_secret = data["clientSecret"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
