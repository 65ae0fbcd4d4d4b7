# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OAuth2Client`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import Model
from .o_auth_2_client_type import OAuth2ClientType, decode_o_auth_2_client_type


@attrs.define(kw_only=True, repr=False)
class OAuth2Client(Model):
    """The public information about an OAuth client that asks a user for access."""

    client_id: str
    redirect_uri: str
    """The URL that users are redirected to."""
    name: str
    is_trusted: bool
    """Whether users are not asked for their consent."""
    client_type: OAuth2ClientType | str
    redirect_uris: list[str] | None = None
    """All URLs that users may be redirected to; older servers support only one and omit this."""
    logo: str | None = None
    """The URL of a picture."""

    _wire_names: ClassVar = {
        "client_id": "client_id", "redirect_uri": "redirect_uri", "is_trusted": "is_trusted",
        "client_type": "client_type", "redirect_uris": "redirect_uris",
    }  # fmt: skip
    _nullable: ClassVar = frozenset({"logo"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
