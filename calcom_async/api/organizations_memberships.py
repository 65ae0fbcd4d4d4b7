# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.memberships`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import MembershipRoleLike, OrganizationMembership
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_memberships_list", "GET", "/organizations/{orgId}/memberships", "organizations.memberships", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_memberships_get", "GET", "/organizations/{orgId}/memberships/{membershipId}",
    "organizations.memberships", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_memberships_create", "POST", "/organizations/{orgId}/memberships", "organizations.memberships",
    "create", idempotent=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_memberships_update", "PATCH", "/organizations/{orgId}/memberships/{membershipId}",
    "organizations.memberships", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_memberships_delete", "DELETE", "/organizations/{orgId}/memberships/{membershipId}",
    "organizations.memberships", "delete",
)  # fmt: skip


class OrganizationsMembershipsResource(Resource):
    """The members of an organization."""

    def list(
        self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[OrganizationMembership]:
        """List the members of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/memberships`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={"take": take, "skip": skip},
            decode=models.OrganizationMembership.from_dict,
        )

    async def get(self, org_id: int, membership_id: int) -> OrganizationMembership:
        """Fetch one membership of an organization.

        Args:
            org_id: The organization's id.
            membership_id: The membership's id.

        Returns: The membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/memberships/{membershipId}`.
        """
        return await self._send(
            GET, path={"orgId": org_id, "membershipId": membership_id}, decode=models.OrganizationMembership.from_dict
        )

    async def create(
        self,
        org_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> OrganizationMembership:
        """Add a user to an organization, or change the membership of an existing member.

        Args:
            org_id: The organization's id.
            accepted: If true, the user becomes a member immediately; if false, the user has to accept first.
            disable_impersonation: Whether admins are barred from impersonating the user.

        Returns: The membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /organizations/{orgId}/memberships`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={"userId": user_id, "accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.OrganizationMembership.from_dict,
        )

    async def update(
        self,
        org_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRoleLike | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
    ) -> OrganizationMembership:
        """Change one membership of an organization, for example its role.

        Args:
            org_id: The organization's id.
            membership_id: The membership's id.

        Returns: The updated membership.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/memberships/{membershipId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "membershipId": membership_id},
            body={"accepted": accepted, "role": role, "disableImpersonation": disable_impersonation},
            decode=models.OrganizationMembership.from_dict,
        )

    async def delete(self, org_id: int, membership_id: int) -> OrganizationMembership:
        """Remove a member from an organization and its teams.

        Args:
            org_id: The organization's id.
            membership_id: The membership's id.

        Returns: The deleted membership.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/memberships/{membershipId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "membershipId": membership_id},
            decode=models.OrganizationMembership.from_dict,
        )


class OrganizationsMembershipsResourceWithResponse(ResourceWithResponse[OrganizationsMembershipsResource]):
    """The methods of `cal.organizations.memberships`, returning a `Response`."""

    def __init__(self, resource: OrganizationsMembershipsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
