# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, decode_list, dump, locate, new
from .attribute_sync_field_mapping import AttributeSyncFieldMapping
from .attribute_sync_rule_evaluation import AttributeSyncRuleEvaluation
from .attribute_sync_status import AttributeSyncStatus, decode_attribute_sync_status
from .attribute_sync_team_change import AttributeSyncTeamChange

_NAMES: Final = frozenset(
    (
        "id",
        "provider",
        "status",
        "signatureVerified",
        "createdAt",
        "ruleEvaluations",
        "appliedFieldMappings",
        "teamMembershipChanges",
        "credentialId",
        "organizationId",
        "userId",
        "userName",
        "externalUserId",
        "errorMessage",
    )
)
_REQUIRED: Final = (
    "id",
    "provider",
    "status",
    "signatureVerified",
    "createdAt",
    "ruleEvaluations",
    "appliedFieldMappings",
    "teamMembershipChanges",
)
_NULLABLE: Final = frozenset(("credentialId", "organizationId", "userId", "userName", "externalUserId", "errorMessage"))


@attrs.define(kw_only=True, repr=False)
class AttributeSyncRun(Model):
    """One time that an app such as Salesforce sent attributes of a user."""

    id: str
    """A UUID."""
    provider: str
    """The app, such as SALESFORCE."""
    status: AttributeSyncStatus | str
    signature_verified: bool
    """Whether the app's call carried the right signature."""
    created_at: dt.datetime
    rule_evaluations: list[AttributeSyncRuleEvaluation]
    """The rules that decided what to do."""
    applied_field_mappings: list[AttributeSyncFieldMapping]
    """The attributes that were set."""
    team_membership_changes: list[AttributeSyncTeamChange]
    """The teams that the user came into or left."""
    credential_id: int | None = None
    """The stored credential of the app."""
    organization_id: int | None = None
    user_id: int | None = None
    """The user that it is about."""
    user_name: str | None = None
    external_user_id: str | None = None
    """The user's id in the app."""
    error_message: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.provider = data["provider"]
            model.status = decode_attribute_sync_status(data["status"])
            model.signature_verified = data["signatureVerified"]
            model.created_at = decode_datetime(data["createdAt"])
            model.rule_evaluations = decode_list(AttributeSyncRuleEvaluation.from_dict, data["ruleEvaluations"])
            model.applied_field_mappings = decode_list(
                AttributeSyncFieldMapping.from_dict, data["appliedFieldMappings"]
            )
            model.team_membership_changes = decode_list(
                AttributeSyncTeamChange.from_dict, data["teamMembershipChanges"]
            )
            get: Getter = data.get
            model.credential_id = get("credentialId")
            model.organization_id = get("organizationId")
            model.user_id = get("userId")
            model.user_name = get("userName")
            model.external_user_id = get("externalUserId")
            model.error_message = get("errorMessage")
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
            "provider": self.provider,
            "status": self.status,
            "signatureVerified": self.signature_verified,
            "createdAt": self.created_at,
            "ruleEvaluations": self.rule_evaluations,
            "appliedFieldMappings": self.applied_field_mappings,
            "teamMembershipChanges": self.team_membership_changes,
            "credentialId": self.credential_id,
            "organizationId": self.organization_id,
            "userId": self.user_id,
            "userName": self.user_name,
            "externalUserId": self.external_user_id,
            "errorMessage": self.error_message,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
