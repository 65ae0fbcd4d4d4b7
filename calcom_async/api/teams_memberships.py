# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.memberships`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import MembershipRoleLike, TeamMembership
    from ..pagination import Pages

LIST: Final = Operation(
    "teams_memberships_list", "GET", "/teams/{teamId}/memberships", "teams.memberships", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "teams_memberships_get", "GET", "/teams/{teamId}/memberships/{membershipId}", "teams.memberships", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "teams_memberships_create", "POST", "/teams/{teamId}/memberships", "teams.memberships", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "teams_memberships_update", "PATCH", "/teams/{teamId}/memberships/{membershipId}", "teams.memberships", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "teams_memberships_delete", "DELETE", "/teams/{teamId}/memberships/{membershipId}", "teams.memberships", "delete",
)  # fmt: skip


class TeamsMembershipsResource(Resource):
    """The members of a team."""

    def list(
        self,
        team_id: int,
        *,
        emails: Sequence[str] | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> Pages[TeamMembership]:
        """List the members of a team.

        Args:
            team_id: The team's id.
            emails: Only members with one of these email addresses; at most 20.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/memberships`.
        """
        return self._pages(
            LIST,
            path={"teamId": team_id},
            query={"emails": emails, "take": take, "skip": skip},
            decode=models.TeamMembership.from_dict,
        )

    async def get(self, team_id: int, membership_id: int) -> TeamMembership:
        """Fetch one membership of a team.

        Args:
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            GET, path={"teamId": team_id, "membershipId": membership_id}, decode=models.TeamMembership.from_dict
        )

    async def create(
        self,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Add a user to a team.

        Args:
            team_id: The team's id.
            accepted: If true, the user becomes a member immediately; if false, the user has to accept first.
            disable_impersonation: Whether admins are barred from impersonating the user.

        Returns: The new membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /teams/{teamId}/memberships`.
        """
        return await self._send(
            CREATE,
            path={"teamId": team_id},
            body={"userId": user_id, "accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.TeamMembership.from_dict,
        )

    async def update(
        self,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> TeamMembership:
        """Change one membership of a team, for example its role.

        Args:
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The updated membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id, "membershipId": membership_id},
            body={"accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.TeamMembership.from_dict,
        )

    async def delete(self, team_id: int, membership_id: int) -> TeamMembership:
        """Remove a member from a team.

        Args:
            team_id: The team's id.
            membership_id: The membership's id.

        Returns: The deleted membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /teams/{teamId}/memberships/{membershipId}`.
        """
        return await self._send(
            DELETE, path={"teamId": team_id, "membershipId": membership_id}, decode=models.TeamMembership.from_dict
        )


class TeamsMembershipsResourceWithResponse(ResourceWithResponse[TeamsMembershipsResource]):
    """The methods of `cal.teams.memberships`, returning a `Response`."""

    def __init__(self, resource: TeamsMembershipsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
