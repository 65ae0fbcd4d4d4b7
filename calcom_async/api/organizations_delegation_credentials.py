# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.delegation_credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._unset import Unset
    from ..models import DelegationCredential, ServiceAccountKeyInput, WorkspacePlatformSlugLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_delegation_credentials_list", "GET", "/organizations/{orgId}/delegation-credentials",
    "organizations.delegation_credentials", "list", paginated=Pagination("take-skip", 250, 250), hosted_only=True,
)  # fmt: skip
GET: Final = Operation(
    "organizations_delegation_credentials_get", "GET", "/organizations/{orgId}/delegation-credentials/{credentialId}",
    "organizations.delegation_credentials", "get", hosted_only=True,
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_delegation_credentials_create", "POST", "/organizations/{orgId}/delegation-credentials",
    "organizations.delegation_credentials", "create", hosted_fields=("optOutAutoSecretRotation",),
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_delegation_credentials_update", "PATCH",
    "/organizations/{orgId}/delegation-credentials/{credentialId}", "organizations.delegation_credentials", "update",
    idempotent=True, hosted_fields=("optOutAutoSecretRotation",),
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_delegation_credentials_delete", "DELETE",
    "/organizations/{orgId}/delegation-credentials/{credentialId}", "organizations.delegation_credentials", "delete",
    hosted_only=True,
)  # fmt: skip
RESET_ROTATION: Final = Operation(
    "organizations_delegation_credentials_reset_rotation", "POST",
    "/organizations/{orgId}/delegation-credentials/{credentialId}/reset-rotation",
    "organizations.delegation_credentials", "reset_rotation", hosted_only=True,
)  # fmt: skip


class OrganizationsDelegationCredentialsResource(Resource):
    """Delegated access to the calendars of an entire Google Workspace or Microsoft 365 domain."""

    def list(
        self, org_id: int, *, domain: str | Unset = UNSET, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[DelegationCredential]:
        """List the delegation credentials of an organization.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            domain: Only credentials of this domain.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/delegation-credentials`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={"domain": domain, "take": take, "skip": skip},
            decode=models.DelegationCredential.from_dict,
        )

    async def get(self, org_id: int, credential_id: str) -> DelegationCredential:
        """Fetch a delegation credential.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            credential_id: The delegation credential's id.

        Returns: The delegation credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/delegation-credentials/{credentialId}`.
        """
        return await self._send(
            GET, path={"orgId": org_id, "credentialId": credential_id}, decode=models.DelegationCredential.from_dict
        )

    async def create(
        self,
        org_id: int,
        *,
        workspace_platform_slug: WorkspacePlatformSlugLike,
        domain: str,
        service_account_key: ServiceAccountKeyInput | Mapping[str, Any],
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
    ) -> DelegationCredential:
        """Create a delegation credential for a domain; enable it with an update.

        Args:
            org_id: The organization's id.
            domain: The domain of the users' addresses, such as example.com.
            opt_out_auto_secret_rotation: Microsoft only: if true, you renew the secret yourself. Only on
                api.cal.com.

        Returns: The new delegation credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/delegation-credentials`.
        """
        return await self._send(
            CREATE,
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
        """Enable or disable a delegation credential, or replace its key.

        Args:
            org_id: The organization's id.
            credential_id: The delegation credential's id.
            service_account_key: A new key disables the credential, unless `enabled` is sent along.
            opt_out_auto_secret_rotation: Microsoft only: if true, you renew the secret yourself. Only on
                api.cal.com.

        Returns: The updated delegation credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/delegation-credentials/{credentialId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "credentialId": credential_id},
            body={
                "enabled": enabled,
                "serviceAccountKey": service_account_key,
                "optOutAutoSecretRotation": opt_out_auto_secret_rotation,
            },
            decode=models.DelegationCredential.from_dict,
        )

    async def delete(self, org_id: int, credential_id: str) -> DelegationCredential:
        """Delete a delegation credential.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            credential_id: The delegation credential's id.

        Returns: The deleted delegation credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /organizations/{orgId}/delegation-credentials/{credentialId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "credentialId": credential_id}, decode=models.DelegationCredential.from_dict
        )

    async def reset_rotation(self, org_id: int, credential_id: str) -> DelegationCredential:
        """Let Cal.com resume renewing the secret of a delegation credential after it gave up.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Only for Microsoft 365; others fail with 400.

        Args:
            org_id: The organization's id.
            credential_id: The delegation credential's id.

        Returns: The updated delegation credential.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/delegation-credentials/{credentialId}/reset-rotation`.
        """
        return await self._send(
            RESET_ROTATION,
            path={"orgId": org_id, "credentialId": credential_id},
            decode=models.DelegationCredential.from_dict,
        )


class OrganizationsDelegationCredentialsResourceWithResponse(
    ResourceWithResponse[OrganizationsDelegationCredentialsResource]
):
    """The methods of `cal.organizations.delegation_credentials`, returning a `Response`."""

    def __init__(self, resource: OrganizationsDelegationCredentialsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.reset_rotation: Final = with_response(resource.reset_rotation)
