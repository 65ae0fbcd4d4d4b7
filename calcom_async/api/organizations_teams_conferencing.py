# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.conferencing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import as_is, decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import ConferencingApp, ConferencingAppSlugLike, ConferencingAuthorizationLink, DefaultConferencingApp
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_conferencing_list", "GET", "/organizations/{orgId}/teams/{teamId}/conferencing",
    "organizations.teams.conferencing", "list",
)  # fmt: skip
AUTH_URL: Final = Operation(
    "organizations_teams_conferencing_auth_url", "GET",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url", "organizations.teams.conferencing",
    "auth_url",
)  # fmt: skip
CONNECT: Final = Operation(
    "organizations_teams_conferencing_connect", "POST",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect", "organizations.teams.conferencing", "connect",
)  # fmt: skip
DISCONNECT: Final = Operation(
    "organizations_teams_conferencing_disconnect", "DELETE",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect", "organizations.teams.conferencing",
    "disconnect",
)  # fmt: skip
GET_DEFAULT: Final = Operation(
    "organizations_teams_conferencing_get_default", "GET", "/organizations/{orgId}/teams/{teamId}/conferencing/default",
    "organizations.teams.conferencing", "get_default", nullable=True,
)  # fmt: skip
OAUTH_CALLBACK: Final = Operation(
    "organizations_teams_conferencing_oauth_callback", "GET",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback", "organizations.teams.conferencing",
    "oauth_callback", one_time=True, redirects=True, bare=True,
)  # fmt: skip
SET_DEFAULT: Final = Operation(
    "organizations_teams_conferencing_set_default", "POST",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default", "organizations.teams.conferencing",
    "set_default",
)  # fmt: skip


class OrganizationsTeamsConferencingResource(Resource):
    """The video conferencing apps of an organization team."""

    def list(self, org_id: int, team_id: int) -> Pages[ConferencingApp]:
        """List the conferencing apps that an organization's team has connected.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/conferencing`.
        """
        return self._pages(LIST, path={"orgId": org_id, "teamId": team_id}, decode=models.ConferencingApp.from_dict)

    async def auth_url(
        self, org_id: int, team_id: int, app: ConferencingAppSlugLike, *, return_to: str, on_error_return_to: str
    ) -> ConferencingAuthorizationLink:
        """Start connecting Zoom or Microsoft Teams to an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            app: The app: `zoom` or `msteams`.
            return_to: The URL that the user is sent to on success.
            on_error_return_to: The URL that the user is sent to on failure.

        Returns: The consent page, on which the user gives Cal.com access.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url`.
        """
        return await self._send(
            AUTH_URL,
            path={"orgId": org_id, "teamId": team_id, "app": app},
            query={"returnTo": return_to, "onErrorReturnTo": on_error_return_to},
            decode=models.ConferencingAuthorizationLink.from_dict,
        )

    async def connect(self, org_id: int, team_id: int, app: ConferencingAppSlugLike) -> ConferencingApp:
        """Connect a conferencing app that needs no consent of its own to an organization's team.

        Google Meet needs a connected Google calendar.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            app: The app: `google-meet`.

        Returns: The connected app.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect`.
        """
        return await self._send(
            CONNECT, path={"orgId": org_id, "teamId": team_id, "app": app}, decode=models.ConferencingApp.from_dict
        )

    async def disconnect(self, org_id: int, team_id: int, app: ConferencingAppSlugLike) -> None:
        """Disconnect a conferencing app from an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            app: The app: `google-meet`, `zoom` or `msteams`.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect`.
        """
        return await self._send(DISCONNECT, path={"orgId": org_id, "teamId": team_id, "app": app})

    async def get_default(self, org_id: int, team_id: int) -> DefaultConferencingApp | None:
        """Fetch the conferencing app that a team's event types use by default.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Returns: The app; without a value if none was chosen.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/conferencing/default`.
        """
        return await self._send(
            GET_DEFAULT,
            path={"orgId": org_id, "teamId": team_id},
            decode=lambda data: decode_model(models.DefaultConferencingApp.from_dict, data),
        )

    async def oauth_callback(
        self,
        org_id: int,
        team_id: int,
        app: ConferencingAppSlugLike,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Finish connecting Zoom or Microsoft Teams to an organization's team.

        The app redirects the user's browser here; you will rarely need to call it yourself.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            app: The app: `zoom` or `msteams`.
            state: The `state` parameter of the consent page's URL, as returned by the provider.
            code: The authorization code issued by the provider; missing if the provider reports an error.
            error: The provider's error code.
            error_description: The provider's description of the error.

        Returns: The URL that the server redirects to; the redirect is not followed.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback`.
        """
        return await self._send(
            OAUTH_CALLBACK,
            path={"orgId": org_id, "teamId": team_id, "app": app},
            query={"state": state, "code": code, "error": error, "error_description": error_description},
            decode=as_is,
        )

    async def set_default(self, org_id: int, team_id: int, app: ConferencingAppSlugLike) -> None:
        """Set the conferencing app that a team's event types use by default.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            app: The app; `daily-video` does not have to be connected.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`.
        """
        return await self._send(SET_DEFAULT, path={"orgId": org_id, "teamId": team_id, "app": app})


class OrganizationsTeamsConferencingResourceWithResponse(ResourceWithResponse[OrganizationsTeamsConferencingResource]):
    """The methods of `cal.organizations.teams.conferencing`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsConferencingResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.auth_url: Final = with_response(resource.auth_url)
        self.connect: Final = with_response(resource.connect)
        self.disconnect: Final = with_response(resource.disconnect)
        self.get_default: Final = with_response(resource.get_default)
        self.oauth_callback: Final = with_response(resource.oauth_callback)
        self.set_default: Final = with_response(resource.set_default)
