# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.managed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._unset import Unset
    from ..models import ManagedOrganization, NewManagedOrganization
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_managed_list", "GET", "/organizations/{orgId}/organizations", "organizations.managed", "list",
    paginated=Pagination("take-skip", 250, 250, metadata=True),
)  # fmt: skip
GET: Final = Operation(
    "organizations_managed_get", "GET", "/organizations/{orgId}/organizations/{managedOrganizationId}",
    "organizations.managed", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_managed_create", "POST", "/organizations/{orgId}/organizations", "organizations.managed", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_managed_update", "PATCH", "/organizations/{orgId}/organizations/{managedOrganizationId}",
    "organizations.managed", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_managed_delete", "DELETE", "/organizations/{orgId}/organizations/{managedOrganizationId}",
    "organizations.managed", "delete",
)  # fmt: skip


class OrganizationsManagedResource(Resource):
    """Organizations that a platform manages."""

    def list(
        self,
        org_id: int,
        *,
        slug: str | Unset = UNSET,
        metadata_key: str | Unset = UNSET,
        metadata_value: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[ManagedOrganization]:
        """List the organizations that a platform manages.

        Args:
            org_id: The organization's id.
            slug: Only the organization with this slug.
            metadata_key: Only organizations with this key in their metadata; requires `metadata_value`.
            metadata_value: Only organizations with this value for `metadata_key`.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/organizations`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={
                "slug": slug,
                "metadataKey": metadata_key,
                "metadataValue": metadata_value,
                "take": take,
                "skip": skip,
            },
            decode=models.ManagedOrganization.from_dict,
        )

    async def get(self, org_id: int, managed_organization_id: int) -> ManagedOrganization:
        """Fetch one managed organization.

        Args:
            org_id: The organization's id.
            managed_organization_id: The managed organization's id.

        Returns: The organization.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/organizations/{managedOrganizationId}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "managedOrganizationId": managed_organization_id},
            decode=models.ManagedOrganization.from_dict,
        )

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
    ) -> NewManagedOrganization:
        """Create an organization that a platform manages, with an API key.

        Args:
            org_id: The organization's id.
            slug: Lowercase words joined by hyphens; generated from the name by default.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.
            api_key_days_valid: The number of days for which the API key is valid.
            api_key_never_expires: Whether the API key never expires; `api_key_days_valid` is then ignored.

        Returns: The new organization and its API key.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/organizations`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={
                "name": name,
                "slug": slug,
                "metadata": metadata,
                "apiKeyDaysValid": api_key_days_valid,
                "apiKeyNeverExpires": api_key_never_expires,
            },
            decode=models.NewManagedOrganization.from_dict,
        )

    async def update(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        name: str | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
    ) -> ManagedOrganization:
        """Change one managed organization.

        Args:
            org_id: The organization's id.
            managed_organization_id: The managed organization's id.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.

        Returns: The updated organization.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/organizations/{managedOrganizationId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "managedOrganizationId": managed_organization_id},
            body={"name": name, "metadata": metadata},
            decode=models.ManagedOrganization.from_dict,
        )

    async def delete(self, org_id: int, managed_organization_id: int) -> ManagedOrganization:
        """Delete one managed organization; at most one per second.

        Args:
            org_id: The organization's id.
            managed_organization_id: The managed organization's id.

        Returns: The deleted organization.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/organizations/{managedOrganizationId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "managedOrganizationId": managed_organization_id},
            decode=models.ManagedOrganization.from_dict,
        )


class OrganizationsManagedResourceWithResponse(ResourceWithResponse[OrganizationsManagedResource]):
    """The methods of `cal.organizations.managed`, returning a `Response`."""

    def __init__(self, resource: OrganizationsManagedResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
