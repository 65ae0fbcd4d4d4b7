# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`OrganizationMembership`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, decode_model, new
from .._model import Model
from .attribute_value import AttributeValue, decode_attribute_value
from .membership_role import MembershipRole, decode_membership_role
from .membership_user import MembershipUser


@attrs.define(kw_only=True, repr=False)
class OrganizationMembership(Model):
    """A user's membership in an organization."""

    id: int
    user_id: int
    team_id: int
    """The organization's id."""
    accepted: bool
    """Whether the user has joined; false for a pending invitation."""
    role: MembershipRole | str
    disable_impersonation: bool
    """Whether admins are barred from impersonating the user."""
    user: MembershipUser
    attributes: list[AttributeValue]
    """The member's values of the organization's attributes; attributes without a value are omitted."""
    custom_role_id: str | None = None
    """The id of the role that holds the permissions, on servers that have such roles."""
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None

    _nullable: ClassVar = frozenset({"custom_role_id", "created_at", "updated_at"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
