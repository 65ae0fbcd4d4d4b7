# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.roles.permissions`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_list
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import Permission, PermissionLike
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_roles_permissions_list", "GET", "/organizations/{orgId}/roles/{roleId}/permissions",
    "organizations.roles.permissions", "list",
)  # fmt: skip
ADD: Final = Operation(
    "organizations_roles_permissions_add", "POST", "/organizations/{orgId}/roles/{roleId}/permissions",
    "organizations.roles.permissions", "add",
)  # fmt: skip
REMOVE: Final = Operation(
    "organizations_roles_permissions_remove", "DELETE",
    "/organizations/{orgId}/roles/{roleId}/permissions/{permission}", "organizations.roles.permissions", "remove",
)  # fmt: skip
REMOVE_MANY: Final = Operation(
    "organizations_roles_permissions_remove_many", "DELETE", "/organizations/{orgId}/roles/{roleId}/permissions",
    "organizations.roles.permissions", "remove_many",
)  # fmt: skip
REPLACE: Final = Operation(
    "organizations_roles_permissions_replace", "PUT", "/organizations/{orgId}/roles/{roleId}/permissions",
    "organizations.roles.permissions", "replace", idempotent=True,
)  # fmt: skip


class OrganizationsRolesPermissionsResource(Resource):
    """The permissions of one role."""

    def list(self, org_id: int, role_id: str) -> Pages[Permission | str]:
        """List the permissions of a role.

        Args:
            org_id: The organization's id.
            role_id: The role's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/roles/{roleId}/permissions`.
        """
        return self._pages(LIST, path={"orgId": org_id, "roleId": role_id}, decode=models.permission.decode_permission)

    async def add(
        self, org_id: int, role_id: str, *, permissions: Sequence[PermissionLike]
    ) -> builtins.list[Permission | str]:
        """Add permissions to a role.

        Args:
            org_id: The organization's id.
            role_id: The role's id.

        Returns: All permissions that the role now has.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /organizations/{orgId}/roles/{roleId}/permissions`.
        """
        return await self._send(
            ADD,
            path={"orgId": org_id, "roleId": role_id},
            body={"permissions": permissions},
            decode=lambda data: decode_list(models.permission.decode_permission, data),
        )

    async def remove(self, org_id: int, role_id: str, permission: PermissionLike) -> None:
        """Remove one permission from a role.

        Args:
            org_id: The organization's id.
            role_id: The role's id.
            permission: The permission to remove.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/roles/{roleId}/permissions/{permission}`.
        """
        return await self._send(REMOVE, path={"orgId": org_id, "roleId": role_id, "permission": permission})

    async def remove_many(self, org_id: int, role_id: str, *, permissions: Sequence[PermissionLike]) -> None:
        """Remove several permissions from a role.

        Args:
            org_id: The organization's id.
            role_id: The role's id.
            permissions: The permissions to remove; at least one.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/roles/{roleId}/permissions`.
        """
        return await self._send(
            REMOVE_MANY, path={"orgId": org_id, "roleId": role_id}, query={"permissions": permissions}
        )

    async def replace(
        self, org_id: int, role_id: str, *, permissions: Sequence[PermissionLike]
    ) -> builtins.list[Permission | str]:
        """Replace all permissions of a role.

        Args:
            org_id: The organization's id.
            role_id: The role's id.

        Returns: All permissions that the role now has.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PUT /organizations/{orgId}/roles/{roleId}/permissions`.
        """
        return await self._send(
            REPLACE,
            path={"orgId": org_id, "roleId": role_id},
            body={"permissions": permissions},
            decode=lambda data: decode_list(models.permission.decode_permission, data),
        )


class OrganizationsRolesPermissionsResourceWithResponse(ResourceWithResponse[OrganizationsRolesPermissionsResource]):
    """The methods of `cal.organizations.roles.permissions`, returning a `Response`."""

    def __init__(self, resource: OrganizationsRolesPermissionsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.add: Final = with_response(resource.add)
        self.remove: Final = with_response(resource.remove)
        self.remove_many: Final = with_response(resource.remove_many)
        self.replace: Final = with_response(resource.replace)
