# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCredentialError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .webhook_credential import WebhookCredential
from .webhook_credential_problem import WebhookCredentialProblem
from .webhook_person import WebhookPerson

_NAMES: Final = frozenset(("error", "credential", "user"))
_REQUIRED: Final = ("error", "credential", "user")


@attrs.define(kw_only=True, repr=False)
class WebhookCredentialError(Model):
    """A delegation credential did not open somebody's calendar."""

    error: WebhookCredentialProblem
    credential: WebhookCredential
    user: WebhookPerson
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.error = decode_model(WebhookCredentialProblem.from_dict, data["error"])
            model.credential = decode_model(WebhookCredential.from_dict, data["credential"])
            model.user = decode_model(WebhookPerson.from_dict, data["user"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"error": self.error, "credential": self.credential, "user": self.user}
        return {**dump(fields), **self.additional_properties}
