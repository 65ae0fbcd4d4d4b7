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
    """Organisations that a platform manages."""

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
        """List the organisations that a platform manages.

        Args:
            org_id: The organisation's id.
            slug: Only the organisation with this slug.
            metadata_key: Only organisations with this key in their metadata. Goes together with `metadata_value`.
            metadata_value: Only organisations with this value for `metadata_key`.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

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
        """Fetch one managed organisation.

        Args:
            org_id: The organisation's id.
            managed_organization_id: The managed organisation's id.

        Returns: The organisation.

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
        """Create an organisation that a platform manages, with an API key.

        Args:
            org_id: The organisation's id.
            slug: Lower-case words joined by hyphens. Left out, it is made from the name.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.
            api_key_days_valid: How many days the API key lasts.
            api_key_never_expires: Whether the API key lasts for ever; `api_key_days_valid` then does not matter.

        Returns: The new organisation and its API key.

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
        """Change one managed organisation.

        Args:
            org_id: The organisation's id.
            managed_organization_id: The managed organisation's id.
            metadata: Your own data. Up to 50 keys of up to 40 characters; texts of up to 500 characters, numbers or
                booleans.

        Returns: The organisation as it is now.

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
        """Delete one managed organisation; one a second at the most.

        Args:
            org_id: The organisation's id.
            managed_organization_id: The managed organisation's id.

        Returns: The organisation that was deleted.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/organizations/{managedOrganizationId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "managedOrganizationId": managed_organization_id},
            decode=models.ManagedOrganization.from_dict,
        )


class OrganizationsManagedResourceWithResponse(ResourceWithResponse[OrganizationsManagedResource]):
    """The calls of `cal.organizations.managed`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsManagedResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
