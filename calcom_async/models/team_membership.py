# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamMembership`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .membership_role import MembershipRole, decode_membership_role
from .membership_user import MembershipUser

_NAMES: Final = frozenset(("id", "userId", "teamId", "accepted", "role", "disableImpersonation", "user"))
_REQUIRED: Final = ("id", "userId", "teamId", "accepted", "role", "disableImpersonation", "user")


@attrs.define(kw_only=True, repr=False)
class TeamMembership(Model):
    """A user's place in a team."""

    id: int
    user_id: int
    team_id: int
    accepted: bool
    """Whether the user has joined; false for an open invitation."""
    role: MembershipRole | str
    disable_impersonation: bool
    """Whether admins may not act in the user's name."""
    user: MembershipUser
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
        }
        return {**dump(fields), **self.additional_properties}
