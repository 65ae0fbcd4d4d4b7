# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.roles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import OrganizationRole, PermissionLike
    from ..pagination import Pages
    from .organizations_roles_permissions import (
        OrganizationsRolesPermissionsResource,
        OrganizationsRolesPermissionsResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_roles_list", "GET", "/organizations/{orgId}/roles", "organizations.roles", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_roles_get", "GET", "/organizations/{orgId}/roles/{roleId}", "organizations.roles", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_roles_create", "POST", "/organizations/{orgId}/roles", "organizations.roles", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_roles_update", "PATCH", "/organizations/{orgId}/roles/{roleId}", "organizations.roles", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_roles_delete", "DELETE", "/organizations/{orgId}/roles/{roleId}", "organizations.roles", "delete",
)  # fmt: skip


class OrganizationsRolesResource(Resource):
    """Roles, which define what members of an organization may do."""

    @cached_property
    def permissions(self) -> OrganizationsRolesPermissionsResource:
        """The permissions of one role."""
        from .organizations_roles_permissions import OrganizationsRolesPermissionsResource

        return OrganizationsRolesPermissionsResource(self._sender)

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[OrganizationRole]:
        """List the roles of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/roles`.
        """
        return self._pages(
            LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.OrganizationRole.from_dict
        )

    async def get(self, org_id: int, role_id: str) -> OrganizationRole:
        """Fetch one role of an organization.

        Args:
            org_id: The organization's id.
            role_id: The role's id.

        Returns: The role.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/roles/{roleId}`.
        """
        return await self._send(
            GET, path={"orgId": org_id, "roleId": role_id}, decode=models.OrganizationRole.from_dict
        )

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        permissions: Sequence[PermissionLike] | Unset = UNSET,
    ) -> OrganizationRole:
        """Create a role in an organization.

        Args:
            org_id: The organization's id.
            color: In hexadecimal notation, such as #aabbcc.

        Returns: The new role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/roles`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={"name": name, "description": description, "color": color, "permissions": permissions},
            decode=models.OrganizationRole.from_dict,
        )

    async def update(
        self,
        org_id: int,
        role_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        permissions: Sequence[PermissionLike] | Unset = UNSET,
    ) -> OrganizationRole:
        """Change one role of an organization.

        Args:
            org_id: The organization's id.
            role_id: The role's id.
            color: In hexadecimal notation, such as #aabbcc.
            permissions: Replaces all permissions of the role.

        Returns: The updated role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/roles/{roleId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "roleId": role_id},
            body={"name": name, "description": description, "color": color, "permissions": permissions},
            decode=models.OrganizationRole.from_dict,
        )

    async def delete(self, org_id: int, role_id: str) -> OrganizationRole:
        """Delete one role of an organization.

        Args:
            org_id: The organization's id.
            role_id: The role's id.

        Returns: The deleted role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/roles/{roleId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "roleId": role_id}, decode=models.OrganizationRole.from_dict
        )


class OrganizationsRolesResourceWithResponse(ResourceWithResponse[OrganizationsRolesResource]):
    """The methods of `cal.organizations.roles`, returning a `Response`."""

    def __init__(self, resource: OrganizationsRolesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def permissions(self) -> OrganizationsRolesPermissionsResourceWithResponse:
        """`cal.with_response.organizations.roles.permissions`."""
        from .organizations_roles_permissions import OrganizationsRolesPermissionsResourceWithResponse

        return OrganizationsRolesPermissionsResourceWithResponse(self._resource.permissions)
