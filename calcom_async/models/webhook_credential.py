# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCredential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class WebhookCredential(Model):
    """The API's `WebhookCredential`."""

    id: int
    type: str
    app_id: str
    delegation_credential_id: str | None = None

    _nullable: ClassVar = frozenset({"delegation_credential_id"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.app_id = data["appId"]
            get: Getter = data.get
            model.delegation_credential_id = get("delegationCredentialId")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
