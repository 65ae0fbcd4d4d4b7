# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.memberships`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import MembershipRoleLike, TeamMembership
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_memberships_list", "GET", "/organizations/{orgId}/teams/{teamId}/memberships",
    "organizations.teams.memberships", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_memberships_get", "GET", "/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}",
    "organizations.teams.memberships", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_memberships_create", "POST", "/organizations/{orgId}/teams/{teamId}/memberships",
    "organizations.teams.memberships", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_memberships_update", "PATCH",
    "/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}", "organizations.teams.memberships", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_memberships_delete", "DELETE",
    "/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}", "organizations.teams.memberships", "delete",
)  # fmt: skip


class OrganizationsTeamsMembershipsResource(Resource):
    """The members of an organization team."""

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[TeamMembership]:
        """List the members of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/memberships`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.TeamMembership.from_dict,
        )

    async def get(self, org_id: int, team_id: int, membership_id: int) -> TeamMembership:
        """Fetch one membership of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "teamId": team_id, "membershipId": membership_id},
            decode=models.TeamMembership.from_dict,
        )

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Add a user to an organization's team; fails with 422 if the user is not in the organization.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            accepted: If true, the user becomes a member immediately; if false, the user has to accept first.
            disable_impersonation: Whether admins are barred from impersonating the user.

        Returns: The new membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        UnprocessableEntityError, RateLimitError.

        API: `POST /organizations/{orgId}/teams/{teamId}/memberships`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "teamId": team_id},
            body={"userId": user_id, "accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.TeamMembership.from_dict,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Change one membership of an organization's team, for example its role.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The updated membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id, "membershipId": membership_id},
            body={"accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.TeamMembership.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, membership_id: int) -> TeamMembership:
        """Remove a member from an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The deleted membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "teamId": team_id, "membershipId": membership_id},
            decode=models.TeamMembership.from_dict,
        )


class OrganizationsTeamsMembershipsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsMembershipsResource]):
    """The methods of `cal.organizations.teams.memberships`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsMembershipsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
