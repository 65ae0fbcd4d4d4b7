# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`MicrosoftServiceAccountKeyInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("private_key", "tenant_id", "client_id"))
_REQUIRED: Final = ("private_key", "tenant_id", "client_id")


@attrs.define(kw_only=True, repr=False)
class MicrosoftServiceAccountKeyInput(Model):
    """The API's `MicrosoftServiceAccountKeyInput`."""

    private_key: str = attrs.field(metadata={"secret": True})
    """The app's client secret."""
    tenant_id: str
    """The id of the Microsoft Entra tenant."""
    client_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.private_key = data["private_key"]
            model.tenant_id = data["tenant_id"]
            model.client_id = data["client_id"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"private_key": self.private_key, "tenant_id": self.tenant_id, "client_id": self.client_id}
        return {**dump(fields, utc=True), **self.additional_properties}
