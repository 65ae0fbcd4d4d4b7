# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.delegation_credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import DelegationCredential, ServiceAccountKeyInput, WorkspacePlatformSlugLike
    from ..types import Unset

_CREATE = Operation(
    id="organizations_delegation_credentials_create",
    method="POST",
    path="/organizations/{orgId}/delegation-credentials",
    resource="organizations.delegation_credentials",
    function="create",
    hosted_fields=("optOutAutoSecretRotation",),
)
_UPDATE = Operation(
    id="organizations_delegation_credentials_update",
    method="PATCH",
    path="/organizations/{orgId}/delegation-credentials/{credentialId}",
    resource="organizations.delegation_credentials",
    function="update",
    idempotent=True,
    hosted_fields=("optOutAutoSecretRotation",),
)


class OrganizationsDelegationCredentialsResource(Resource):
    """Access to the calendars of a whole Google Workspace or Microsoft 365 domain."""

    async def create(
        self,
        org_id: int,
        *,
        workspace_platform_slug: WorkspacePlatformSlugLike,
        domain: str,
        service_account_key: ServiceAccountKeyInput | Mapping[str, Any],
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
    ) -> DelegationCredential:
        """Save a delegation credential for a domain; it is switched on by an update.

        Args:
            org_id: The organisation's id.
            domain: The domain of the users' addresses, such as example.com.
            opt_out_auto_secret_rotation: Microsoft only: true leaves renewing the secret to you.

        Returns: The new credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/delegation-credentials`.
        """
        return await self._send(
            _CREATE,
            path={"orgId": org_id},
            body={
                "workspacePlatformSlug": workspace_platform_slug,
                "domain": domain,
                "serviceAccountKey": service_account_key,
                "optOutAutoSecretRotation": opt_out_auto_secret_rotation,
            },
            decode=models.DelegationCredential.from_dict,
        )

    async def update(
        self,
        org_id: int,
        credential_id: str,
        *,
        enabled: bool | Unset = UNSET,
        service_account_key: ServiceAccountKeyInput | Mapping[str, Any] | Unset = UNSET,
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
    ) -> DelegationCredential:
        """Switch a delegation credential on or off, or give it a new key.

        Args:
            org_id: The organisation's id.
            credential_id: The delegation credential's id.
            service_account_key: A new key switches the credential off, unless `enabled` is sent along.
            opt_out_auto_secret_rotation: Microsoft only: true leaves renewing the secret to you.

        Returns: The credential as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/delegation-credentials/{credentialId}`.
        """
        return await self._send(
            _UPDATE,
            path={"orgId": org_id, "credentialId": credential_id},
            body={
                "enabled": enabled,
                "serviceAccountKey": service_account_key,
                "optOutAutoSecretRotation": opt_out_auto_secret_rotation,
            },
            decode=models.DelegationCredential.from_dict,
        )


class OrganizationsDelegationCredentialsResourceWithResponse(
    ResourceWithResponse[OrganizationsDelegationCredentialsResource]
):
    """The calls of `cal.organizations.delegation_credentials`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsDelegationCredentialsResource) -> None:
        super().__init__(resource)
        self.create = with_response(resource.create)
        self.update = with_response(resource.update)
