# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamMembership`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_model, new
from .._model import Model
from .membership_role import MembershipRole, decode_membership_role
from .membership_user import MembershipUser


@attrs.define(kw_only=True, repr=False)
class TeamMembership(Model):
    """A user's membership in a team."""

    id: int
    user_id: int
    team_id: int
    accepted: bool
    """Whether the user has joined; false for a pending invitation."""
    role: MembershipRole | str
    disable_impersonation: bool
    """Whether admins are barred from impersonating the user."""
    user: MembershipUser

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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
