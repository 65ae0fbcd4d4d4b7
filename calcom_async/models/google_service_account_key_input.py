# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`GoogleServiceAccountKeyInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("private_key", "client_email", "client_id"))
_REQUIRED: Final = ("private_key", "client_email", "client_id")


@attrs.define(kw_only=True, repr=False)
class GoogleServiceAccountKeyInput(Model):
    """The API's `GoogleServiceAccountKeyInput`."""

    private_key: str = attrs.field(metadata={"secret": True})
    """The key as PEM text."""
    client_email: str
    """The service account's address."""
    client_id: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.private_key = data["private_key"]
            model.client_email = data["client_email"]
            model.client_id = data["client_id"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"private_key": self.private_key, "client_email": self.client_email, "client_id": self.client_id}
        return {**dump(fields, utc=True), **self.additional_properties}
