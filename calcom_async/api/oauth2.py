# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import OAuth2Client, OAuth2GrantTypeLike, OAuth2Tokens

GET_CLIENT: Final = Operation("oauth2_get_client", "GET", "/auth/oauth2/clients/{clientId}", "oauth2", "get_client")
TOKEN: Final = Operation(
    "oauth2_token", "POST", "/auth/oauth2/token", "oauth2", "token", authenticated=False, bare=True,
)  # fmt: skip


class Oauth2Resource(Resource):
    """OAuth access to the accounts of users who have consented to it."""

    async def get_client(self, client_id: str) -> OAuth2Client:
        """Fetch the public information about an OAuth client.

        Args:
            client_id: The OAuth client's id.

        Returns: The client.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /auth/oauth2/clients/{clientId}`.
        """
        return await self._send(GET_CLIENT, path={"clientId": client_id}, decode=models.OAuth2Client.from_dict)

    async def token(
        self,
        *,
        client_id: str,
        grant_type: OAuth2GrantTypeLike,
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        code_verifier: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        client_secret: str | Unset = UNSET,
    ) -> OAuth2Tokens:
        """Exchange a code or a refresh token for tokens.

        An OAuth client calls this to act for a user who has consented. A refresh also returns a new refresh
        token.

        Args:
            grant_type: The grant used to request tokens.
            code: The authorization code that the user brought back; with `authorization_code`. It can be used
                once, within ten minutes.
            redirect_uri: The URL that the user was redirected to; with `authorization_code`.
            code_verifier: The PKCE verifier whose hash started the flow; with `authorization_code`, for public
                clients.
            refresh_token: With `refresh_token`.
            client_secret: For confidential clients, with both grants.

        Returns: The tokens.

        Raises: BadRequestError, AuthenticationError, RateLimitError, ServerError.

        API: `POST /auth/oauth2/token`.
        """
        return await self._send(
            TOKEN,
            body={
                "client_id": client_id,
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
                "refresh_token": refresh_token,
                "client_secret": client_secret,
            },
            decode=models.OAuth2Tokens.from_dict,
        )


class Oauth2ResourceWithResponse(ResourceWithResponse[Oauth2Resource]):
    """The methods of `cal.oauth2`, returning a `Response`."""

    def __init__(self, resource: Oauth2Resource) -> None:
        super().__init__(resource)
        self.get_client: Final = with_response(resource.get_client)
        self.token: Final = with_response(resource.token)
