# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.roles`."""

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
    from ..models import PermissionLike, TeamRole
    from ..pagination import Pages
    from .organizations_teams_roles_permissions import (
        OrganizationsTeamsRolesPermissionsResource,
        OrganizationsTeamsRolesPermissionsResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_teams_roles_list", "GET", "/organizations/{orgId}/teams/{teamId}/roles", "organizations.teams.roles",
    "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_roles_get", "GET", "/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    "organizations.teams.roles", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_roles_create", "POST", "/organizations/{orgId}/teams/{teamId}/roles",
    "organizations.teams.roles", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_roles_update", "PATCH", "/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    "organizations.teams.roles", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_roles_delete", "DELETE", "/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    "organizations.teams.roles", "delete",
)  # fmt: skip


class OrganizationsTeamsRolesResource(Resource):
    """Roles, which define what members of a team may do."""

    @cached_property
    def permissions(self) -> OrganizationsTeamsRolesPermissionsResource:
        """The permissions of one team role."""
        from .organizations_teams_roles_permissions import OrganizationsTeamsRolesPermissionsResource

        return OrganizationsTeamsRolesPermissionsResource(self._sender)

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[TeamRole]:
        """List the roles of a team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/roles`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.TeamRole.from_dict,
        )

    async def get(self, org_id: int, team_id: int, role_id: str) -> TeamRole:
        """Fetch one role of a team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            role_id: The role's id.

        Returns: The role.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            GET, path={"orgId": org_id, "teamId": team_id, "roleId": role_id}, decode=models.TeamRole.from_dict
        )

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        permissions: Sequence[PermissionLike] | Unset = UNSET,
    ) -> TeamRole:
        """Create a role in a team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            color: In hexadecimal notation, such as #aabbcc.

        Returns: The new role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/teams/{teamId}/roles`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "teamId": team_id},
            body={"name": name, "description": description, "color": color, "permissions": permissions},
            decode=models.TeamRole.from_dict,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        permissions: Sequence[PermissionLike] | Unset = UNSET,
    ) -> TeamRole:
        """Change one role of a team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            role_id: The role's id.
            color: In hexadecimal notation, such as #aabbcc.
            permissions: Replaces all permissions of the role.

        Returns: The updated role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id, "roleId": role_id},
            body={"name": name, "description": description, "color": color, "permissions": permissions},
            decode=models.TeamRole.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, role_id: str) -> TeamRole:
        """Delete one role of a team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            role_id: The role's id.

        Returns: The deleted role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "teamId": team_id, "roleId": role_id}, decode=models.TeamRole.from_dict
        )


class OrganizationsTeamsRolesResourceWithResponse(ResourceWithResponse[OrganizationsTeamsRolesResource]):
    """The methods of `cal.organizations.teams.roles`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsRolesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def permissions(self) -> OrganizationsTeamsRolesPermissionsResourceWithResponse:
        """`cal.with_response.organizations.teams.roles.permissions`."""
        from .organizations_teams_roles_permissions import OrganizationsTeamsRolesPermissionsResourceWithResponse

        return OrganizationsTeamsRolesPermissionsResourceWithResponse(self._resource.permissions)
