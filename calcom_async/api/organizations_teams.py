# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._unset import Unset
    from ..models import Team, TeamInvite
    from ..pagination import Pages
    from .organizations_teams_bookings import (
        OrganizationsTeamsBookingsResource,
        OrganizationsTeamsBookingsResourceWithResponse,
    )
    from .organizations_teams_conferencing import (
        OrganizationsTeamsConferencingResource,
        OrganizationsTeamsConferencingResourceWithResponse,
    )
    from .organizations_teams_event_types import (
        OrganizationsTeamsEventTypesResource,
        OrganizationsTeamsEventTypesResourceWithResponse,
    )
    from .organizations_teams_memberships import (
        OrganizationsTeamsMembershipsResource,
        OrganizationsTeamsMembershipsResourceWithResponse,
    )
    from .organizations_teams_roles import OrganizationsTeamsRolesResource, OrganizationsTeamsRolesResourceWithResponse
    from .organizations_teams_routing_forms import (
        OrganizationsTeamsRoutingFormsResource,
        OrganizationsTeamsRoutingFormsResourceWithResponse,
    )
    from .organizations_teams_schedules import (
        OrganizationsTeamsSchedulesResource,
        OrganizationsTeamsSchedulesResourceWithResponse,
    )
    from .organizations_teams_stripe import (
        OrganizationsTeamsStripeResource,
        OrganizationsTeamsStripeResourceWithResponse,
    )
    from .organizations_teams_users import OrganizationsTeamsUsersResource, OrganizationsTeamsUsersResourceWithResponse
    from .organizations_teams_verified_resources import (
        OrganizationsTeamsVerifiedResourcesResource,
        OrganizationsTeamsVerifiedResourcesResourceWithResponse,
    )
    from .organizations_teams_workflows import (
        OrganizationsTeamsWorkflowsResource,
        OrganizationsTeamsWorkflowsResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_teams_list", "GET", "/organizations/{orgId}/teams", "organizations.teams", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_get", "GET", "/organizations/{orgId}/teams/{teamId}", "organizations.teams", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_create", "POST", "/organizations/{orgId}/teams", "organizations.teams", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_update", "PATCH", "/organizations/{orgId}/teams/{teamId}", "organizations.teams", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_delete", "DELETE", "/organizations/{orgId}/teams/{teamId}", "organizations.teams", "delete",
)  # fmt: skip
INVITE: Final = Operation(
    "organizations_teams_invite", "POST", "/organizations/{orgId}/teams/{teamId}/invite", "organizations.teams",
    "invite",
)  # fmt: skip
LIST_MINE: Final = Operation(
    "organizations_teams_list_mine", "GET", "/organizations/{orgId}/teams/me", "organizations.teams", "list_mine",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip


class OrganizationsTeamsResource(Resource):
    """The teams of an organization."""

    @cached_property
    def bookings(self) -> OrganizationsTeamsBookingsResource:
        """The bookings of an organization team."""
        from .organizations_teams_bookings import OrganizationsTeamsBookingsResource

        return OrganizationsTeamsBookingsResource(self._sender)

    @cached_property
    def conferencing(self) -> OrganizationsTeamsConferencingResource:
        """The video conferencing apps of an organization team."""
        from .organizations_teams_conferencing import OrganizationsTeamsConferencingResource

        return OrganizationsTeamsConferencingResource(self._sender)

    @cached_property
    def event_types(self) -> OrganizationsTeamsEventTypesResource:
        """The event types that people can book with an organization team."""
        from .organizations_teams_event_types import OrganizationsTeamsEventTypesResource

        return OrganizationsTeamsEventTypesResource(self._sender)

    @cached_property
    def memberships(self) -> OrganizationsTeamsMembershipsResource:
        """The members of an organization team."""
        from .organizations_teams_memberships import OrganizationsTeamsMembershipsResource

        return OrganizationsTeamsMembershipsResource(self._sender)

    @cached_property
    def roles(self) -> OrganizationsTeamsRolesResource:
        """Roles, which define what members of a team may do."""
        from .organizations_teams_roles import OrganizationsTeamsRolesResource

        return OrganizationsTeamsRolesResource(self._sender)

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsRoutingFormsResource:
        """Routing forms of an organization team, which use the responses to decide who or what is booked."""
        from .organizations_teams_routing_forms import OrganizationsTeamsRoutingFormsResource

        return OrganizationsTeamsRoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> OrganizationsTeamsSchedulesResource:
        """The schedules of the members of an organization team."""
        from .organizations_teams_schedules import OrganizationsTeamsSchedulesResource

        return OrganizationsTeamsSchedulesResource(self._sender)

    @cached_property
    def stripe(self) -> OrganizationsTeamsStripeResource:
        """The Stripe account that receives the payments for an organization team's bookings."""
        from .organizations_teams_stripe import OrganizationsTeamsStripeResource

        return OrganizationsTeamsStripeResource(self._sender)

    @cached_property
    def users(self) -> OrganizationsTeamsUsersResource:
        """Everything that belongs to one member of an organization team."""
        from .organizations_teams_users import OrganizationsTeamsUsersResource

        return OrganizationsTeamsUsersResource(self._sender)

    @cached_property
    def verified_resources(self) -> OrganizationsTeamsVerifiedResourcesResource:
        """The verified email addresses and phone numbers of an organization team."""
        from .organizations_teams_verified_resources import OrganizationsTeamsVerifiedResourcesResource

        return OrganizationsTeamsVerifiedResourcesResource(self._sender)

    @cached_property
    def workflows(self) -> OrganizationsTeamsWorkflowsResource:
        """Messages that an organization team sends automatically when something happens to a booking."""
        from .organizations_teams_workflows import OrganizationsTeamsWorkflowsResource

        return OrganizationsTeamsWorkflowsResource(self._sender)

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Team]:
        """List all teams of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams`.
        """
        return self._pages(
            LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Team.from_dict
        )

    async def get(self, org_id: int, team_id: int) -> Team:
        """Fetch one team of an organization.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Returns: The team.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}`.
        """
        return await self._send(GET, path={"orgId": org_id, "teamId": team_id}, decode=models.Team.from_dict)

    async def create(
        self,
        org_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        auto_accept_creator: bool | Unset = UNSET,
    ) -> Team:
        """Create a team in an organization.

        Args:
            org_id: The organization's id.
            slug: Lowercase words joined by hyphens; generated from the name by default.
            banner_url: A picture shown on the booking page.
            is_private: Whether members cannot see each other.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.
            time_format: 12 or 24 hours.
            time_zone: IANA time zone name; the team's first schedule, Monday to Friday from 9 AM to 5 PM, is
                created in it.
            week_start: The English name of a day.
            auto_accept_creator: Whether the creator becomes a member immediately. Platforms keep it true:
                otherwise the creator cannot create the team's event types.

        Returns: The new team.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/teams`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
            body={
                "name": name,
                "slug": slug,
                "logoUrl": logo_url,
                "calVideoLogo": cal_video_logo,
                "appLogo": app_logo,
                "appIconLogo": app_icon_logo,
                "bannerUrl": banner_url,
                "bio": bio,
                "hideBranding": hide_branding,
                "isPrivate": is_private,
                "hideBookATeamMember": hide_book_a_team_member,
                "metadata": metadata,
                "theme": theme,
                "brandColor": brand_color,
                "darkBrandColor": dark_brand_color,
                "timeFormat": time_format,
                "timeZone": time_zone,
                "weekStart": week_start,
                "autoAcceptCreator": auto_accept_creator,
            },
            decode=models.Team.from_dict,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        slug: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        cal_video_logo: str | Unset = UNSET,
        app_logo: str | Unset = UNSET,
        app_icon_logo: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | Unset = UNSET,
        theme: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        time_format: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        booking_limits: str | Unset = UNSET,
        include_managed_events_in_limits: bool | Unset = UNSET,
    ) -> Team:
        """Change one team of an organization.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            name: Required even if it does not change.
            banner_url: A picture shown on the booking page.
            is_private: Whether members cannot see each other.
            metadata: Your own metadata. Up to 50 keys of up to 40 characters; the values are texts of up to 500
                characters, numbers or booleans.
            time_format: 12 or 24 hours.
            time_zone: IANA time zone name.
            week_start: The English name of a day.

        Returns: The updated team.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id},
            body={
                "name": name,
                "slug": slug,
                "logoUrl": logo_url,
                "calVideoLogo": cal_video_logo,
                "appLogo": app_logo,
                "appIconLogo": app_icon_logo,
                "bannerUrl": banner_url,
                "bio": bio,
                "hideBranding": hide_branding,
                "isPrivate": is_private,
                "hideBookATeamMember": hide_book_a_team_member,
                "metadata": metadata,
                "theme": theme,
                "brandColor": brand_color,
                "darkBrandColor": dark_brand_color,
                "timeFormat": time_format,
                "timeZone": time_zone,
                "weekStart": week_start,
                "bookingLimits": booking_limits,
                "includeManagedEventsInLimits": include_managed_events_in_limits,
            },
            decode=models.Team.from_dict,
        )

    async def delete(self, org_id: int, team_id: int) -> Team:
        """Delete one team of an organization.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Returns: The deleted team.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}`.
        """
        return await self._send(DELETE, path={"orgId": org_id, "teamId": team_id}, decode=models.Team.from_dict)

    async def invite(self, org_id: int, team_id: int) -> TeamInvite:
        """Create a link that lets people join an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Returns: The invitation.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /organizations/{orgId}/teams/{teamId}/invite`.
        """
        return await self._send(INVITE, path={"orgId": org_id, "teamId": team_id}, decode=models.TeamInvite.from_dict)

    def list_mine(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Team]:
        """List the teams of an organization that you belong to.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/me`.
        """
        return self._pages(
            LIST_MINE, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Team.from_dict
        )


class OrganizationsTeamsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsResource]):
    """The methods of `cal.organizations.teams`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.invite: Final = with_response(resource.invite)
        self.list_mine: Final = with_response_page(resource.list_mine)

    @cached_property
    def bookings(self) -> OrganizationsTeamsBookingsResourceWithResponse:
        """`cal.with_response.organizations.teams.bookings`."""
        from .organizations_teams_bookings import OrganizationsTeamsBookingsResourceWithResponse

        return OrganizationsTeamsBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def conferencing(self) -> OrganizationsTeamsConferencingResourceWithResponse:
        """`cal.with_response.organizations.teams.conferencing`."""
        from .organizations_teams_conferencing import OrganizationsTeamsConferencingResourceWithResponse

        return OrganizationsTeamsConferencingResourceWithResponse(self._resource.conferencing)

    @cached_property
    def event_types(self) -> OrganizationsTeamsEventTypesResourceWithResponse:
        """`cal.with_response.organizations.teams.event_types`."""
        from .organizations_teams_event_types import OrganizationsTeamsEventTypesResourceWithResponse

        return OrganizationsTeamsEventTypesResourceWithResponse(self._resource.event_types)

    @cached_property
    def memberships(self) -> OrganizationsTeamsMembershipsResourceWithResponse:
        """`cal.with_response.organizations.teams.memberships`."""
        from .organizations_teams_memberships import OrganizationsTeamsMembershipsResourceWithResponse

        return OrganizationsTeamsMembershipsResourceWithResponse(self._resource.memberships)

    @cached_property
    def roles(self) -> OrganizationsTeamsRolesResourceWithResponse:
        """`cal.with_response.organizations.teams.roles`."""
        from .organizations_teams_roles import OrganizationsTeamsRolesResourceWithResponse

        return OrganizationsTeamsRolesResourceWithResponse(self._resource.roles)

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsRoutingFormsResourceWithResponse:
        """`cal.with_response.organizations.teams.routing_forms`."""
        from .organizations_teams_routing_forms import OrganizationsTeamsRoutingFormsResourceWithResponse

        return OrganizationsTeamsRoutingFormsResourceWithResponse(self._resource.routing_forms)

    @cached_property
    def schedules(self) -> OrganizationsTeamsSchedulesResourceWithResponse:
        """`cal.with_response.organizations.teams.schedules`."""
        from .organizations_teams_schedules import OrganizationsTeamsSchedulesResourceWithResponse

        return OrganizationsTeamsSchedulesResourceWithResponse(self._resource.schedules)

    @cached_property
    def stripe(self) -> OrganizationsTeamsStripeResourceWithResponse:
        """`cal.with_response.organizations.teams.stripe`."""
        from .organizations_teams_stripe import OrganizationsTeamsStripeResourceWithResponse

        return OrganizationsTeamsStripeResourceWithResponse(self._resource.stripe)

    @cached_property
    def users(self) -> OrganizationsTeamsUsersResourceWithResponse:
        """`cal.with_response.organizations.teams.users`."""
        from .organizations_teams_users import OrganizationsTeamsUsersResourceWithResponse

        return OrganizationsTeamsUsersResourceWithResponse(self._resource.users)

    @cached_property
    def verified_resources(self) -> OrganizationsTeamsVerifiedResourcesResourceWithResponse:
        """`cal.with_response.organizations.teams.verified_resources`."""
        from .organizations_teams_verified_resources import OrganizationsTeamsVerifiedResourcesResourceWithResponse

        return OrganizationsTeamsVerifiedResourcesResourceWithResponse(self._resource.verified_resources)

    @cached_property
    def workflows(self) -> OrganizationsTeamsWorkflowsResourceWithResponse:
        """`cal.with_response.organizations.teams.workflows`."""
        from .organizations_teams_workflows import OrganizationsTeamsWorkflowsResourceWithResponse

        return OrganizationsTeamsWorkflowsResourceWithResponse(self._resource.workflows)
