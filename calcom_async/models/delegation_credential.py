# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DelegationCredential`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, decode_model, new
from .._model import Model
from .managed_secret import ManagedSecret
from .pending_secret import PendingSecret
from .secret_rotation_error import SecretRotationError, decode_secret_rotation_error
from .workspace_platform import WorkspacePlatform


@attrs.define(kw_only=True, repr=False)
class DelegationCredential(Model):
    """Lets Cal.com act for all users of a domain in Google Workspace or Microsoft 365."""

    id: str
    enabled: bool
    """Whether it is enabled; a new one is not."""
    domain: str
    organization_id: int
    workspace_platform: WorkspacePlatform
    created_at: dt.datetime
    updated_at: dt.datetime
    service_account_client_id: str | None = None
    """The client id of the key; only in the responses to fetching and listing credentials."""
    opt_out_auto_secret_rotation: bool | None = None
    """Microsoft only: whether you renew the secret yourself instead of Cal.com."""
    secret_rotation_blocked: bool | None = None
    """Microsoft only: whether Cal.com has given up renewing the secret."""
    secret_rotation_error_code: SecretRotationError | str | None = None
    """Microsoft only: why the last attempt to renew the secret failed; null if it did not."""
    secret: ManagedSecret | None = None
    """Microsoft only: the secret in use."""
    pending_secret: PendingSecret | None = None
    """Microsoft only: the next secret."""

    _nullable: ClassVar = frozenset({"service_account_client_id", "secret_rotation_error_code"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.enabled = data["enabled"]
            model.domain = data["domain"]
            model.organization_id = data["organizationId"]
            model.workspace_platform = decode_model(WorkspacePlatform.from_dict, data["workspacePlatform"])
            model.created_at = decode_datetime(data["createdAt"])
            model.updated_at = decode_datetime(data["updatedAt"])
            get: Getter = data.get
            model.service_account_client_id = get("serviceAccountClientId")
            model.opt_out_auto_secret_rotation = get("optOutAutoSecretRotation")
            model.secret_rotation_blocked = get("secretRotationBlocked")
            model.secret_rotation_error_code = decode_secret_rotation_error(get("secretRotationErrorCode"))
            model.secret = decode_model(ManagedSecret.from_dict, get("secret"))
            model.pending_secret = decode_model(PendingSecret.from_dict, get("pendingSecret"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
