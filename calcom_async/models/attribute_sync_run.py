# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncRun`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_list, new
from .._model import Model
from .attribute_sync_field_mapping import AttributeSyncFieldMapping
from .attribute_sync_rule_evaluation import AttributeSyncRuleEvaluation
from .attribute_sync_status import AttributeSyncStatus, decode_attribute_sync_status
from .attribute_sync_team_change import AttributeSyncTeamChange


@attrs.define(kw_only=True, repr=False)
class AttributeSyncRun(Model):
    """One run in which an app such as Salesforce sent attributes of a user."""

    id: str
    """A UUID."""
    provider: str
    """The app, such as SALESFORCE."""
    status: AttributeSyncStatus | str
    signature_verified: bool
    """Whether the app's request was signed correctly."""
    created_at: dt.datetime
    rule_evaluations: list[AttributeSyncRuleEvaluation]
    """The rules that were applied."""
    applied_field_mappings: list[AttributeSyncFieldMapping]
    """The attributes that were set."""
    team_membership_changes: list[AttributeSyncTeamChange]
    """The teams that the user joined or left."""
    credential_id: int | None = None
    """The app's stored credential."""
    organization_id: int | None = None
    user_id: int | None = None
    """The user the run is about."""
    user_name: str | None = None
    external_user_id: str | None = None
    """The user's id in the app."""
    error_message: str | None = None

    _nullable: ClassVar = frozenset({
        "credential_id", "organization_id", "user_id", "user_name", "external_user_id", "error_message",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
