# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.conferencing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET, as_is, decode_model

if TYPE_CHECKING:
    from ..models import ConferencingApp, ConferencingAppSlugLike, ConferencingAuthorizationLink, DefaultConferencingApp
    from ..pagination import Pages
    from ..types import Unset

_LIST = Operation(
    id="organizations_teams_conferencing_list",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/conferencing",
    resource="organizations.teams.conferencing",
    function="list",
)
_AUTH_URL = Operation(
    id="organizations_teams_conferencing_auth_url",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url",
    resource="organizations.teams.conferencing",
    function="auth_url",
)
_CONNECT = Operation(
    id="organizations_teams_conferencing_connect",
    method="POST",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect",
    resource="organizations.teams.conferencing",
    function="connect",
)
_DISCONNECT = Operation(
    id="organizations_teams_conferencing_disconnect",
    method="DELETE",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect",
    resource="organizations.teams.conferencing",
    function="disconnect",
)
_GET_DEFAULT = Operation(
    id="organizations_teams_conferencing_get_default",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/default",
    resource="organizations.teams.conferencing",
    function="get_default",
)
_OAUTH_CALLBACK = Operation(
    id="organizations_teams_conferencing_oauth_callback",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback",
    resource="organizations.teams.conferencing",
    function="oauth_callback",
    redirects=True,
)
_SET_DEFAULT = Operation(
    id="organizations_teams_conferencing_set_default",
    method="POST",
    path="/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default",
    resource="organizations.teams.conferencing",
    function="set_default",
)


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
        return self._pages(_LIST, path={"orgId": org_id, "teamId": team_id}, decode=models.ConferencingApp.from_dict)

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
            _AUTH_URL,
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
            _CONNECT, path={"orgId": org_id, "teamId": team_id, "app": app}, decode=models.ConferencingApp.from_dict
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
        return await self._send(_DISCONNECT, path={"orgId": org_id, "teamId": team_id, "app": app})

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
            _GET_DEFAULT,
            path={"orgId": org_id, "teamId": team_id},
            decode=lambda data: decode_model(models.DefaultConferencingApp.from_dict, data),
            nullable=True,
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
            _OAUTH_CALLBACK,
            path={"orgId": org_id, "teamId": team_id, "app": app},
            query={"state": state, "code": code, "error": error, "error_description": error_description},
            decode=as_is,
            bare=True,
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
        return await self._send(_SET_DEFAULT, path={"orgId": org_id, "teamId": team_id, "app": app})


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
