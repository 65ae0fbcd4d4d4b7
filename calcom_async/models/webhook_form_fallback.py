# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookFormFallback`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_map, decode_model, new
from .._model import Model
from .webhook_answer import WebhookAnswer
from .webhook_form_redirect import WebhookFormRedirect


@attrs.define(kw_only=True, repr=False)
class WebhookFormFallback(Model):
    """A routing form response that matched no route."""

    form_id: str
    form_name: str
    team_id: int | None = None
    response_id: int | None = None
    redirect: WebhookFormRedirect | None = None
    responses: dict[str, WebhookAnswer] | None = None
    fallback_action: WebhookFormRedirect | None = None

    _nullable: ClassVar = frozenset({"team_id", "redirect", "responses", "fallback_action"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.form_id = data["formId"]
            model.form_name = data["formName"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model.response_id = get("responseId")
            model.redirect = decode_model(WebhookFormRedirect.from_dict, get("redirect"))
            model.responses = decode_map(WebhookAnswer.from_dict, get("responses"))
            model.fallback_action = decode_model(WebhookFormRedirect.from_dict, get("fallbackAction"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
