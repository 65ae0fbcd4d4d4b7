# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationUserProfile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class OrganizationUserProfile(Model):
    """The user's profile within the organization."""

    id: int
    organization_id: int
    user_id: int
    username: str | None = None
    """The username in the URLs of the organization's booking pages."""

    _nullable: ClassVar = frozenset({"username"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.organization_id = data["organizationId"]
            model.user_id = data["userId"]
            get: Getter = data.get
            model.username = get("username")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
