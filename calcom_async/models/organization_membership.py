# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationMembership`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    complete,
    decode_datetime,
    decode_list,
    decode_model,
    dump,
    locate,
    new,
)
from .attribute_value import AttributeValue, decode_attribute_value
from .membership_role import MembershipRole, decode_membership_role
from .membership_user import MembershipUser

_NAMES: Final = frozenset(
    (
        "id",
        "userId",
        "teamId",
        "accepted",
        "role",
        "disableImpersonation",
        "user",
        "attributes",
        "customRoleId",
        "createdAt",
        "updatedAt",
    )
)
_REQUIRED: Final = ("id", "userId", "teamId", "accepted", "role", "disableImpersonation", "user", "attributes")
_NULLABLE: Final = frozenset(("customRoleId", "createdAt", "updatedAt"))


@attrs.define(kw_only=True, repr=False)
class OrganizationMembership(Model):
    """A user's place in an organisation."""

    id: int
    user_id: int
    team_id: int
    """The organisation's id."""
    accepted: bool
    """Whether the user has joined; false for an open invitation."""
    role: MembershipRole | str
    disable_impersonation: bool
    """Whether admins may not act in the user's name."""
    user: MembershipUser
    attributes: list[AttributeValue]
    """What the member has of the organisation's attributes; those without a value are left out."""
    custom_role_id: str | None = None
    """The id of the role that holds the permissions, where the server has such roles."""
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.user_id = data["userId"]
            model.team_id = data["teamId"]
            model.accepted = data["accepted"]
            model.role = decode_membership_role(data["role"])
            model.disable_impersonation = data["disableImpersonation"]
            model.user = decode_model(MembershipUser.from_dict, data["user"])
            model.attributes = decode_list(decode_attribute_value, data["attributes"])
            get: Getter = data.get
            model.custom_role_id = get("customRoleId")
            model.created_at = decode_datetime(get("createdAt"))
            model.updated_at = decode_datetime(get("updatedAt"))
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
            "userId": self.user_id,
            "teamId": self.team_id,
            "accepted": self.accepted,
            "role": self.role,
            "disableImpersonation": self.disable_impersonation,
            "user": self.user,
            "attributes": self.attributes,
            "customRoleId": self.custom_role_id,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
