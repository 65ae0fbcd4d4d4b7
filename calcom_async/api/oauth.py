# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._deprecated import deprecated
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import ManagedUserTokens

REFRESH: Final = Operation("oauth_refresh", "POST", "/oauth/{clientId}/refresh", "oauth", "refresh", deprecated=True)


class OauthResource(Resource):
    """The tokens of a platform's managed users."""

    @deprecated("Cal.com plans to remove POST /oauth/{clientId}/refresh")
    async def refresh(self, client_id: str, *, refresh_token: str) -> ManagedUserTokens:
        """Replace the tokens of a managed user with new ones.

        Deprecated: Cal.com plans to remove this operation.

        The client's id and secret have to be sent along.

        Args:
            client_id: The OAuth client's id.
            refresh_token: The managed user's refresh token; it can be used only once.

        Returns: The new tokens; the old ones stop working.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `POST /oauth/{clientId}/refresh`.
        """
        return await self._send(
            REFRESH,
            path={"clientId": client_id},
            body={"refreshToken": refresh_token},
            decode=models.ManagedUserTokens.from_dict,
        )


class OauthResourceWithResponse(ResourceWithResponse[OauthResource]):
    """The methods of `cal.oauth`, returning a `Response`."""

    def __init__(self, resource: OauthResource) -> None:
        super().__init__(resource)
        self.refresh: Final = with_response(resource.refresh)
