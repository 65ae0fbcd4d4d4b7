# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookFormFallback`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_map, decode_model, dump, locate, new
from .webhook_answer import WebhookAnswer
from .webhook_form_redirect import WebhookFormRedirect

_NAMES: Final = frozenset(("formId", "formName", "teamId", "responseId", "redirect", "responses", "fallbackAction"))
_REQUIRED: Final = ("formId", "formName")
_NULLABLE: Final = frozenset(("teamId", "redirect", "responses", "fallbackAction"))


@attrs.define(kw_only=True, repr=False)
class WebhookFormFallback(Model):
    """A routing form whose answers fitted no route."""

    form_id: str
    form_name: str
    team_id: int | None = None
    response_id: int | None = None
    redirect: WebhookFormRedirect | None = None
    responses: dict[str, WebhookAnswer] | None = None
    fallback_action: WebhookFormRedirect | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "formId": self.form_id,
            "formName": self.form_name,
            "teamId": self.team_id,
            "responseId": self.response_id,
            "redirect": self.redirect,
            "responses": self.responses,
            "fallbackAction": self.fallback_action,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
