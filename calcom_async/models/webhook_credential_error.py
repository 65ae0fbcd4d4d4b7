# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCredentialError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .webhook_credential import WebhookCredential
from .webhook_credential_problem import WebhookCredentialProblem
from .webhook_person import WebhookPerson


@attrs.define(kw_only=True, repr=False)
class WebhookCredentialError(Model):
    """A delegation credential failed to give access to someone's calendar."""

    error: WebhookCredentialProblem
    credential: WebhookCredential
    user: WebhookPerson

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.error = decode_model(WebhookCredentialProblem.from_dict, data["error"])
            model.credential = decode_model(WebhookCredential.from_dict, data["credential"])
            model.user = decode_model(WebhookPerson.from_dict, data["user"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
