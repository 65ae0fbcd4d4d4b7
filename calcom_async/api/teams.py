# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._unset import Unset
    from ..models import AnyNewTeam, Team, TeamInvite
    from ..pagination import Pages
    from .teams_bookings import TeamsBookingsResource, TeamsBookingsResourceWithResponse
    from .teams_event_types import TeamsEventTypesResource, TeamsEventTypesResourceWithResponse
    from .teams_memberships import TeamsMembershipsResource, TeamsMembershipsResourceWithResponse
    from .teams_routing_forms import TeamsRoutingFormsResource, TeamsRoutingFormsResourceWithResponse
    from .teams_schedules import TeamsSchedulesResource, TeamsSchedulesResourceWithResponse
    from .teams_users import TeamsUsersResource, TeamsUsersResourceWithResponse
    from .teams_verified_resources import TeamsVerifiedResourcesResource, TeamsVerifiedResourcesResourceWithResponse

LIST: Final = Operation("teams_list", "GET", "/teams", "teams", "list")
GET: Final = Operation("teams_get", "GET", "/teams/{teamId}", "teams", "get", nullable=True)
CREATE: Final = Operation("teams_create", "POST", "/teams", "teams", "create")
UPDATE: Final = Operation("teams_update", "PATCH", "/teams/{teamId}", "teams", "update", idempotent=True)
DELETE: Final = Operation("teams_delete", "DELETE", "/teams/{teamId}", "teams", "delete")
INVITE: Final = Operation("teams_invite", "POST", "/teams/{teamId}/invite", "teams", "invite")


class TeamsResource(Resource):
    """Teams that do not belong to an organization."""

    @cached_property
    def bookings(self) -> TeamsBookingsResource:
        """The bookings of a team."""
        from .teams_bookings import TeamsBookingsResource

        return TeamsBookingsResource(self._sender)

    @cached_property
    def event_types(self) -> TeamsEventTypesResource:
        """The event types that people can book with a team."""
        from .teams_event_types import TeamsEventTypesResource

        return TeamsEventTypesResource(self._sender)

    @cached_property
    def memberships(self) -> TeamsMembershipsResource:
        """The members of a team."""
        from .teams_memberships import TeamsMembershipsResource

        return TeamsMembershipsResource(self._sender)

    @cached_property
    def routing_forms(self) -> TeamsRoutingFormsResource:
        """Routing forms of a team, which use the responses to decide who or what is booked."""
        from .teams_routing_forms import TeamsRoutingFormsResource

        return TeamsRoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> TeamsSchedulesResource:
        """The schedules of the members of a team."""
        from .teams_schedules import TeamsSchedulesResource

        return TeamsSchedulesResource(self._sender)

    @cached_property
    def users(self) -> TeamsUsersResource:
        """Everything that belongs to one member of a team."""
        from .teams_users import TeamsUsersResource

        return TeamsUsersResource(self._sender)

    @cached_property
    def verified_resources(self) -> TeamsVerifiedResourcesResource:
        """The verified email addresses and phone numbers of a team."""
        from .teams_verified_resources import TeamsVerifiedResourcesResource

        return TeamsVerifiedResourcesResource(self._sender)

    def list(self) -> Pages[Team]:
        """List the teams that you belong to.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /teams`.
        """
        return self._pages(LIST, decode=models.Team.from_dict)

    async def get(self, team_id: int) -> Team | None:
        """Fetch one of your teams.

        Args:
            team_id: The team's id.

        Returns: The team, or null.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}`.
        """
        return await self._send(
            GET, path={"teamId": team_id}, decode=lambda data: decode_model(models.Team.from_dict, data)
        )

    async def create(
        self,
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
    ) -> AnyNewTeam:
        """Create a team; if teams have to be paid for, the response is a payment link instead.

        Args:
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

        Returns: The new team, or the link to pay for it.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError, RateLimitError.

        API: `POST /teams`.
        """
        return await self._send(
            CREATE,
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
            decode=models.any_new_team.decode_any_new_team,
        )

    async def update(
        self,
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
        """Change a team that you own.

        Args:
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

        API: `PATCH /teams/{teamId}`.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id},
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

    async def delete(self, team_id: int) -> Team:
        """Delete a team that you own.

        Args:
            team_id: The team's id.

        Returns: The deleted team.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /teams/{teamId}`.
        """
        return await self._send(DELETE, path={"teamId": team_id}, decode=models.Team.from_dict)

    async def invite(self, team_id: int) -> TeamInvite:
        """Create a link that lets people join a team.

        Args:
            team_id: The team's id.

        Returns: The invitation.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `POST /teams/{teamId}/invite`.
        """
        return await self._send(INVITE, path={"teamId": team_id}, decode=models.TeamInvite.from_dict)


class TeamsResourceWithResponse(ResourceWithResponse[TeamsResource]):
    """The methods of `cal.teams`, returning a `Response`."""

    def __init__(self, resource: TeamsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.invite: Final = with_response(resource.invite)

    @cached_property
    def bookings(self) -> TeamsBookingsResourceWithResponse:
        """`cal.with_response.teams.bookings`."""
        from .teams_bookings import TeamsBookingsResourceWithResponse

        return TeamsBookingsResourceWithResponse(self._resource.bookings)

    @cached_property
    def event_types(self) -> TeamsEventTypesResourceWithResponse:
        """`cal.with_response.teams.event_types`."""
        from .teams_event_types import TeamsEventTypesResourceWithResponse

        return TeamsEventTypesResourceWithResponse(self._resource.event_types)

    @cached_property
    def memberships(self) -> TeamsMembershipsResourceWithResponse:
        """`cal.with_response.teams.memberships`."""
        from .teams_memberships import TeamsMembershipsResourceWithResponse

        return TeamsMembershipsResourceWithResponse(self._resource.memberships)

    @cached_property
    def routing_forms(self) -> TeamsRoutingFormsResourceWithResponse:
        """`cal.with_response.teams.routing_forms`."""
        from .teams_routing_forms import TeamsRoutingFormsResourceWithResponse

        return TeamsRoutingFormsResourceWithResponse(self._resource.routing_forms)

    @cached_property
    def schedules(self) -> TeamsSchedulesResourceWithResponse:
        """`cal.with_response.teams.schedules`."""
        from .teams_schedules import TeamsSchedulesResourceWithResponse

        return TeamsSchedulesResourceWithResponse(self._resource.schedules)

    @cached_property
    def users(self) -> TeamsUsersResourceWithResponse:
        """`cal.with_response.teams.users`."""
        from .teams_users import TeamsUsersResourceWithResponse

        return TeamsUsersResourceWithResponse(self._resource.users)

    @cached_property
    def verified_resources(self) -> TeamsVerifiedResourcesResourceWithResponse:
        """`cal.with_response.teams.verified_resources`."""
        from .teams_verified_resources import TeamsVerifiedResourcesResourceWithResponse

        return TeamsVerifiedResourcesResourceWithResponse(self._resource.verified_resources)
