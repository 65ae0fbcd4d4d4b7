# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`NewManagedUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .managed_user import ManagedUser

_NAMES: Final = frozenset(("accessToken", "refreshToken", "accessTokenExpiresAt", "refreshTokenExpiresAt", "user"))
_REQUIRED: Final = ("accessToken", "refreshToken", "accessTokenExpiresAt", "refreshTokenExpiresAt", "user")


@attrs.define(kw_only=True, repr=False)
class NewManagedUser(Model):
    """A managed user with the first tokens."""

    access_token: str = attrs.field(metadata={"secret": True})
    """Valid for an hour."""
    refresh_token: str = attrs.field(metadata={"secret": True})
    """Valid for a year; a refresh replaces it as well."""
    access_token_expires_at: int
    """Milliseconds since 1970 in UTC."""
    refresh_token_expires_at: int
    """Milliseconds since 1970 in UTC."""
    user: ManagedUser
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.access_token = data["accessToken"]
            model.refresh_token = data["refreshToken"]
            model.access_token_expires_at = data["accessTokenExpiresAt"]
            model.refresh_token_expires_at = data["refreshTokenExpiresAt"]
            model.user = decode_model(ManagedUser.from_dict, data["user"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "accessToken": self.access_token,
            "refreshToken": self.refresh_token,
            "accessTokenExpiresAt": self.access_token_expires_at,
            "refreshTokenExpiresAt": self.refresh_token_expires_at,
            "user": self.user,
        }
        return {**dump(fields), **self.additional_properties}
