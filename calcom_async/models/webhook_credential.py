# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCredential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "type", "appId", "delegationCredentialId"))
_REQUIRED: Final = ("id", "type", "appId")
_NULLABLE: Final = frozenset(("delegationCredentialId",))


@attrs.define(kw_only=True, repr=False)
class WebhookCredential(Model):
    """The API's `WebhookCredential`."""

    id: int
    type: str
    app_id: str
    delegation_credential_id: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.app_id = data["appId"]
            get: Getter = data.get
            model.delegation_credential_id = get("delegationCredentialId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "type": self.type,
            "appId": self.app_id,
            "delegationCredentialId": self.delegation_credential_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
