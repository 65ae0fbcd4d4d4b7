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
    "oauth_callback", redirects=True, bare=True,
)  # fmt: skip
SET_DEFAULT: Final = Operation(
    "organizations_teams_conferencing_set_default", "POST",
    "/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default", "organizations.teams.conferencing",
    "set_default",
)  # fmt: skip


class OrganizationsTeamsConferencingResource(Resource):
    """The apps for video calls of a team of an organisation."""

    def list(self, org_id: int, team_id: int) -> Pages[ConferencingApp]:
        """List the apps for video calls that an organisation's team has connected.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.

        Returns: The items in one page, as the API does not page them: iterate with `async for`, or await the first
        page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/conferencing`.
        """
        return self._pages(LIST, path={"orgId": org_id, "teamId": team_id}, decode=models.ConferencingApp.from_dict)

    async def auth_url(
        self, org_id: int, team_id: int, app: ConferencingAppSlugLike, *, return_to: str, on_error_return_to: str
    ) -> ConferencingAuthorizationLink:
        """Begin to connect Zoom or Microsoft Teams to an organisation's team.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            app: The app: `zoom` or `msteams`.
            return_to: Where the user is sent when all went well.
            on_error_return_to: Where the user is sent otherwise.

        Returns: The page on which the user gives Cal.com access.

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
        """Connect an app that needs no consent of its own to an organisation's team.

        Google Meet needs a connected Google calendar.

        Args:
            org_id: The organisation's id.
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
        """Forget an app for video calls of an organisation's team.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            app: The app: `google-meet`, `zoom` or `msteams`.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect`.
        """
        return await self._send(DISCONNECT, path={"orgId": org_id, "teamId": team_id, "app": app})

    async def get_default(self, org_id: int, team_id: int) -> DefaultConferencingApp | None:
        """Fetch the app that a team's event types use unless they say otherwise.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.

        Returns: The app; nothing where none was chosen.

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
        """Finish connecting Zoom or Microsoft Teams to an organisation's team.

        The app sends the user's browser here; there is hardly a reason to call it yourself.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            app: The app: `zoom` or `msteams`.
            state: The state of the consent page's address, as the provider hands it back.
            code: The code that the provider has given out; missing when it reports an error.
            error: The provider's name for what went wrong.
            error_description: What went wrong, in words.

        Returns: The address that the server redirects to; it is not followed.

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
        """Choose the app that a team's event types use unless they say otherwise.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            app: The app; `daily-video` need not be connected.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`.
        """
        return await self._send(SET_DEFAULT, path={"orgId": org_id, "teamId": team_id, "app": app})


class OrganizationsTeamsConferencingResourceWithResponse(ResourceWithResponse[OrganizationsTeamsConferencingResource]):
    """The calls of `cal.organizations.teams.conferencing`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsTeamsConferencingResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.auth_url: Final = with_response(resource.auth_url)
        self.connect: Final = with_response(resource.connect)
        self.disconnect: Final = with_response(resource.disconnect)
        self.get_default: Final = with_response(resource.get_default)
        self.oauth_callback: Final = with_response(resource.oauth_callback)
        self.set_default: Final = with_response(resource.set_default)
