# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ChatLinkIntent`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(("token", "expiresAt"))
_REQUIRED: Final = ("token", "expiresAt")


@attrs.define(kw_only=True, repr=False)
class ChatLinkIntent(Model):
    """Lets a chat account be linked to yours."""

    token: str = attrs.field(metadata={"secret": True})
    """Good for linking one account."""
    expires_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.token = data["token"]
            model.expires_at = decode_datetime(data["expiresAt"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"token": self.token, "expiresAt": self.expires_at}
        return {**dump(fields), **self.additional_properties}
