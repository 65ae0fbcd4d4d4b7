# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.conferencing`."""

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

LIST: Final = Operation("conferencing_list", "GET", "/conferencing", "conferencing", "list")
AUTH_URL: Final = Operation(
    "conferencing_auth_url", "GET", "/conferencing/{app}/oauth/auth-url", "conferencing", "auth_url",
)  # fmt: skip
CONNECT: Final = Operation("conferencing_connect", "POST", "/conferencing/{app}/connect", "conferencing", "connect")
DISCONNECT: Final = Operation(
    "conferencing_disconnect", "DELETE", "/conferencing/{app}/disconnect", "conferencing", "disconnect",
)  # fmt: skip
GET_DEFAULT: Final = Operation(
    "conferencing_get_default", "GET", "/conferencing/default", "conferencing", "get_default", nullable=True,
)  # fmt: skip
OAUTH_CALLBACK: Final = Operation(
    "conferencing_oauth_callback", "GET", "/conferencing/{app}/oauth/callback", "conferencing", "oauth_callback",
    authenticated=False, one_time=True, redirects=True, bare=True,
)  # fmt: skip
SET_DEFAULT: Final = Operation(
    "conferencing_set_default", "POST", "/conferencing/{app}/default", "conferencing", "set_default",
)  # fmt: skip


class ConferencingResource(Resource):
    """Video conferencing apps."""

    def list(self) -> Pages[ConferencingApp]:
        """List your connected conferencing apps.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /conferencing`.
        """
        return self._pages(LIST, decode=models.ConferencingApp.from_dict)

    async def auth_url(
        self, app: ConferencingAppSlugLike, *, return_to: str, on_error_return_to: str
    ) -> ConferencingAuthorizationLink:
        """Start connecting Zoom or Microsoft Teams.

        Args:
            app: The app: `zoom` or `msteams`.
            return_to: The URL that the user is sent to on success.
            on_error_return_to: The URL that the user is sent to on failure.

        Returns: The consent page, on which the user gives Cal.com access.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /conferencing/{app}/oauth/auth-url`.
        """
        return await self._send(
            AUTH_URL,
            path={"app": app},
            query={"returnTo": return_to, "onErrorReturnTo": on_error_return_to},
            decode=models.ConferencingAuthorizationLink.from_dict,
        )

    async def connect(self, app: ConferencingAppSlugLike) -> ConferencingApp:
        """Connect a conferencing app that needs no consent of its own.

        Google Meet needs a connected Google calendar.

        Args:
            app: The app: `google-meet`.

        Returns: The connected app.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /conferencing/{app}/connect`.
        """
        return await self._send(CONNECT, path={"app": app}, decode=models.ConferencingApp.from_dict)

    async def disconnect(self, app: ConferencingAppSlugLike) -> None:
        """Disconnect a conferencing app.

        Args:
            app: The app: `google-meet`, `zoom` or `msteams`.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `DELETE /conferencing/{app}/disconnect`.
        """
        return await self._send(DISCONNECT, path={"app": app})

    async def get_default(self) -> DefaultConferencingApp | None:
        """Fetch the conferencing app that your event types use by default.

        Returns: The app; without a value if you have not chosen one.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /conferencing/default`.
        """
        return await self._send(
            GET_DEFAULT, decode=lambda data: decode_model(models.DefaultConferencingApp.from_dict, data)
        )

    async def oauth_callback(
        self,
        app: ConferencingAppSlugLike,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Finish connecting Zoom or Microsoft Teams.

        The app redirects the user's browser here; you will rarely need to call it yourself.

        Args:
            app: The app: `zoom` or `msteams`.
            state: The `state` parameter of the consent page's URL, as returned by the provider.
            code: The authorization code issued by the provider; missing if the provider reports an error.
            error: The provider's error code.
            error_description: The provider's description of the error.

        Returns: The URL that the server redirects to; the redirect is not followed.

        Raises: BadRequestError, AuthenticationError, RateLimitError, ServerError.

        API: `GET /conferencing/{app}/oauth/callback`.
        """
        return await self._send(
            OAUTH_CALLBACK,
            path={"app": app},
            query={"state": state, "code": code, "error": error, "error_description": error_description},
            decode=as_is,
        )

    async def set_default(self, app: ConferencingAppSlugLike) -> None:
        """Set the conferencing app that your event types use by default.

        Args:
            app: The app; `daily-video` does not have to be connected.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /conferencing/{app}/default`.
        """
        return await self._send(SET_DEFAULT, path={"app": app})


class ConferencingResourceWithResponse(ResourceWithResponse[ConferencingResource]):
    """The methods of `cal.conferencing`, returning a `Response`."""

    def __init__(self, resource: ConferencingResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.auth_url: Final = with_response(resource.auth_url)
        self.connect: Final = with_response(resource.connect)
        self.disconnect: Final = with_response(resource.disconnect)
        self.get_default: Final = with_response(resource.get_default)
        self.oauth_callback: Final = with_response(resource.oauth_callback)
        self.set_default: Final = with_response(resource.set_default)
