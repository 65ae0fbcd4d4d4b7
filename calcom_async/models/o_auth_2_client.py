# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2Client`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new
from .o_auth_2_client_type import OAuth2ClientType, decode_o_auth_2_client_type

_NAMES: Final = frozenset(("client_id", "redirect_uri", "name", "is_trusted", "client_type", "redirect_uris", "logo"))
_REQUIRED: Final = ("client_id", "redirect_uri", "name", "is_trusted", "client_type")
_NULLABLE: Final = frozenset(("logo",))


@attrs.define(kw_only=True, repr=False)
class OAuth2Client(Model):
    """What may be known of an OAuth client that asks a user for access."""

    client_id: str
    redirect_uri: str
    """Where users come back to."""
    name: str
    is_trusted: bool
    """Whether users are spared the question for their consent."""
    client_type: OAuth2ClientType | str
    redirect_uris: list[str] | None = None
    """All addresses that users may come back to; older servers know one only and leave this out."""
    logo: str | None = None
    """Address of a picture."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.client_id = data["client_id"]
            model.redirect_uri = data["redirect_uri"]
            model.name = data["name"]
            model.is_trusted = data["is_trusted"]
            model.client_type = decode_o_auth_2_client_type(data["client_type"])
            get: Getter = data.get
            model.redirect_uris = as_list(get("redirect_uris"))
            model.logo = get("logo")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "name": self.name,
            "is_trusted": self.is_trusted,
            "client_type": self.client_type,
            "redirect_uris": self.redirect_uris,
            "logo": self.logo,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
