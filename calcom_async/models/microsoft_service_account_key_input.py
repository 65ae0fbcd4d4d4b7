# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MicrosoftServiceAccountKeyInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class MicrosoftServiceAccountKeyInput(SentModel):
    """The API's `MicrosoftServiceAccountKeyInput`."""

    private_key: str = attrs.field(metadata={"secret": True})
    """The app's client secret."""
    tenant_id: str
    """The Microsoft Entra tenant id."""
    client_id: str

    _wire_names: ClassVar = {"private_key": "private_key", "tenant_id": "tenant_id", "client_id": "client_id"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.private_key = data["private_key"]
            model.tenant_id = data["tenant_id"]
            model.client_id = data["client_id"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
