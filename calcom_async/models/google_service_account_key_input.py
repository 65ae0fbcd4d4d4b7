# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`GoogleServiceAccountKeyInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class GoogleServiceAccountKeyInput(SentModel):
    """The API's `GoogleServiceAccountKeyInput`."""

    private_key: str = attrs.field(metadata={"secret": True})
    """The key in PEM format."""
    client_email: str
    """The service account's email address."""
    client_id: str

    _wire_names: ClassVar = {"private_key": "private_key", "client_email": "client_email", "client_id": "client_id"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.private_key = data["private_key"]
            model.client_email = data["client_email"]
            model.client_id = data["client_id"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
