# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.roles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import PermissionLike, TeamRole
    from ..pagination import Pages
    from ..types import Unset
    from .organizations_teams_roles_permissions import (
        OrganizationsTeamsRolesPermissionsResource,
        OrganizationsTeamsRolesPermissionsResourceWithResponse,
    )

_LIST = Operation(
    id="organizations_teams_roles_list",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/roles",
    resource="organizations.teams.roles",
    function="list",
    paginated=Pagination(style="take-skip", default=250, maximum=250, metadata=False),
)
_GET = Operation(
    id="organizations_teams_roles_get",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    resource="organizations.teams.roles",
    function="get",
)
_CREATE = Operation(
    id="organizations_teams_roles_create",
    method="POST",
    path="/organizations/{orgId}/teams/{teamId}/roles",
    resource="organizations.teams.roles",
    function="create",
)
_UPDATE = Operation(
    id="organizations_teams_roles_update",
    method="PATCH",
    path="/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    resource="organizations.teams.roles",
    function="update",
    idempotent=True,
)
_DELETE = Operation(
    id="organizations_teams_roles_delete",
    method="DELETE",
    path="/organizations/{orgId}/teams/{teamId}/roles/{roleId}",
    resource="organizations.teams.roles",
    function="delete",
)


class OrganizationsTeamsRolesResource(Resource):
    """What members of a team may do."""

    @cached_property
    def permissions(self) -> OrganizationsTeamsRolesPermissionsResource:
        """The permissions of one role of a team."""
        from .organizations_teams_roles_permissions import OrganizationsTeamsRolesPermissionsResource

        return OrganizationsTeamsRolesPermissionsResource(self._sender)

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[TeamRole]:
        """List the roles of a team.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/roles`.
        """
        return self._pages(
            _LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.TeamRole.from_dict,
        )

    async def get(self, org_id: int, team_id: int, role_id: str) -> TeamRole:
        """Fetch one role of a team.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            role_id: The role's id.

        Returns: The role.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            _GET, path={"orgId": org_id, "teamId": team_id, "roleId": role_id}, decode=models.TeamRole.from_dict
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
            org_id: The organisation's id.
            team_id: The team's id.
            color: As hexadecimal digits, such as #aabbcc.

        Returns: The new role.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/teams/{teamId}/roles`.
        """
        return await self._send(
            _CREATE,
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
            org_id: The organisation's id.
            team_id: The team's id.
            role_id: The role's id.
            color: As hexadecimal digits, such as #aabbcc.
            permissions: Replaces all permissions of the role.

        Returns: The role as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            _UPDATE,
            path={"orgId": org_id, "teamId": team_id, "roleId": role_id},
            body={"name": name, "description": description, "color": color, "permissions": permissions},
            decode=models.TeamRole.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, role_id: str) -> TeamRole:
        """Delete one role of a team.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            role_id: The role's id.

        Returns: The role that was deleted.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/roles/{roleId}`.
        """
        return await self._send(
            _DELETE, path={"orgId": org_id, "teamId": team_id, "roleId": role_id}, decode=models.TeamRole.from_dict
        )


class OrganizationsTeamsRolesResourceWithResponse(ResourceWithResponse[OrganizationsTeamsRolesResource]):
    """The calls of `cal.organizations.teams.roles`, each answering with a `Response`."""

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
