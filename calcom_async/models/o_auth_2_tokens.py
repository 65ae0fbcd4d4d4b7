# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2Tokens`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("access_token", "token_type", "refresh_token", "expires_in", "scope"))
_REQUIRED: Final = ("access_token", "token_type", "refresh_token", "expires_in")


@attrs.define(kw_only=True, repr=False)
class OAuth2Tokens(Model):
    """Access to a user's account for a while."""

    access_token: str = attrs.field(metadata={"secret": True})
    token_type: str
    """Always `bearer`."""
    refresh_token: str = attrs.field(metadata={"secret": True})
    """For the next tokens; valid for 30 days."""
    expires_in: int
    """For how many seconds the access token is valid."""
    scope: str | None = None
    """What the access token allows, as far as the client asked for scopes."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.access_token = data["access_token"]
            model.token_type = data["token_type"]
            model.refresh_token = data["refresh_token"]
            model.expires_in = data["expires_in"]
            get: Getter = data.get
            model.scope = get("scope")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "access_token": self.access_token,
            "token_type": self.token_type,
            "refresh_token": self.refresh_token,
            "expires_in": self.expires_in,
            "scope": self.scope,
        }
        return {**dump(fields), **self.additional_properties}
