# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth_clients`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from .. import models
from .._deprecated import deprecated
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import PlatformOAuthClient, PlatformOAuthClientCredentials, PlatformPermissionLike
    from ..pagination import Pages
    from .oauth_clients_users import OauthClientsUsersResource, OauthClientsUsersResourceWithResponse
    from .oauth_clients_webhooks import OauthClientsWebhooksResource, OauthClientsWebhooksResourceWithResponse

LIST: Final = Operation("oauth_clients_list", "GET", "/oauth-clients", "oauth_clients", "list", deprecated=True)
GET: Final = Operation("oauth_clients_get", "GET", "/oauth-clients/{clientId}", "oauth_clients", "get", deprecated=True)
CREATE: Final = Operation("oauth_clients_create", "POST", "/oauth-clients", "oauth_clients", "create", deprecated=True)
UPDATE: Final = Operation(
    "oauth_clients_update", "PATCH", "/oauth-clients/{clientId}", "oauth_clients", "update", idempotent=True,
    deprecated=True,
)  # fmt: skip
DELETE: Final = Operation(
    "oauth_clients_delete", "DELETE", "/oauth-clients/{clientId}", "oauth_clients", "delete", deprecated=True,
)  # fmt: skip


class OauthClientsResource(Resource):
    """The OAuth clients of a platform."""

    @cached_property
    def users(self) -> OauthClientsUsersResource:
        """The users that a platform manages."""
        from .oauth_clients_users import OauthClientsUsersResource

        return OauthClientsUsersResource(self._sender)

    @cached_property
    def webhooks(self) -> OauthClientsWebhooksResource:
        """Webhooks of one OAuth client."""
        from .oauth_clients_webhooks import OauthClientsWebhooksResource

        return OauthClientsWebhooksResource(self._sender)

    @deprecated("Cal.com plans to remove GET /oauth-clients")
    def list(self) -> Pages[PlatformOAuthClient]:
        """List the OAuth clients of your platform.

        Deprecated: Cal.com plans to remove this operation.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /oauth-clients`.
        """
        return self._pages(LIST, decode=models.PlatformOAuthClient.from_dict)

    @deprecated("Cal.com plans to remove GET /oauth-clients/{clientId}")
    async def get(self, client_id: str) -> PlatformOAuthClient:
        """Fetch one OAuth client of your platform.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.

        Returns: The client.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}`.
        """
        return await self._send(GET, path={"clientId": client_id}, decode=models.PlatformOAuthClient.from_dict)

    @deprecated("Cal.com plans to remove POST /oauth-clients")
    async def create(
        self,
        *,
        name: str,
        redirect_uris: Sequence[str],
        permissions: Sequence[PlatformPermissionLike],
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
    ) -> PlatformOAuthClientCredentials:
        """Create an OAuth client of your platform.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            redirect_uris: The URLs that requests from browsers may come from.
            permissions: What the client may do for its users; the permissions cannot be changed later.
            logo: The URL of a picture.
            booking_redirect_uri: The platform's own page for a booking.
            booking_cancel_redirect_uri: The platform's own page to cancel a booking.
            booking_reschedule_redirect_uri: The platform's own page to reschedule a booking.
            are_emails_enabled: Whether Cal.com sends emails about the users' bookings.
            are_default_event_types_enabled: Whether a new user starts with four event types: 30 and 60 minutes,
                each with and without Cal Video.
            are_calendar_events_enabled: Whether bookings are written to the users' connected calendars.

        Returns: The id and the secret of the new client.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `POST /oauth-clients`.
        """
        return await self._send(
            CREATE,
            body={
                "name": name,
                "redirectUris": redirect_uris,
                "permissions": permissions,
                "logo": logo,
                "bookingRedirectUri": booking_redirect_uri,
                "bookingCancelRedirectUri": booking_cancel_redirect_uri,
                "bookingRescheduleRedirectUri": booking_reschedule_redirect_uri,
                "areEmailsEnabled": are_emails_enabled,
                "areDefaultEventTypesEnabled": are_default_event_types_enabled,
                "areCalendarEventsEnabled": are_calendar_events_enabled,
            },
            decode=models.PlatformOAuthClientCredentials.from_dict,
        )

    @deprecated("Cal.com plans to remove PATCH /oauth-clients/{clientId}")
    async def update(
        self,
        client_id: str,
        *,
        name: str | Unset = UNSET,
        redirect_uris: Sequence[str] | Unset = UNSET,
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
    ) -> PlatformOAuthClient:
        """Change an OAuth client of your platform.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            redirect_uris: Replaces all URLs.
            logo: The URL of a picture.
            booking_redirect_uri: The platform's own page for a booking.
            booking_cancel_redirect_uri: The platform's own page to cancel a booking.
            booking_reschedule_redirect_uri: The platform's own page to reschedule a booking.
            are_emails_enabled: Whether Cal.com sends emails about the users' bookings.
            are_default_event_types_enabled: Whether a new user starts with four event types: 30 and 60 minutes,
                each with and without Cal Video.
            are_calendar_events_enabled: Whether bookings are written to the users' connected calendars.

        Returns: The updated client.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /oauth-clients/{clientId}`.
        """
        return await self._send(
            UPDATE,
            path={"clientId": client_id},
            body={
                "name": name,
                "redirectUris": redirect_uris,
                "logo": logo,
                "bookingRedirectUri": booking_redirect_uri,
                "bookingCancelRedirectUri": booking_cancel_redirect_uri,
                "bookingRescheduleRedirectUri": booking_reschedule_redirect_uri,
                "areEmailsEnabled": are_emails_enabled,
                "areDefaultEventTypesEnabled": are_default_event_types_enabled,
                "areCalendarEventsEnabled": are_calendar_events_enabled,
            },
            decode=models.PlatformOAuthClient.from_dict,
        )

    @deprecated("Cal.com plans to remove DELETE /oauth-clients/{clientId}")
    async def delete(self, client_id: str) -> PlatformOAuthClient:
        """Delete an OAuth client of your platform.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.

        Returns: The deleted client.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /oauth-clients/{clientId}`.
        """
        return await self._send(DELETE, path={"clientId": client_id}, decode=models.PlatformOAuthClient.from_dict)


class OauthClientsResourceWithResponse(ResourceWithResponse[OauthClientsResource]):
    """The methods of `cal.oauth_clients`, returning a `Response`."""

    def __init__(self, resource: OauthClientsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def users(self) -> OauthClientsUsersResourceWithResponse:
        """`cal.with_response.oauth_clients.users`."""
        from .oauth_clients_users import OauthClientsUsersResourceWithResponse

        return OauthClientsUsersResourceWithResponse(self._resource.users)

    @cached_property
    def webhooks(self) -> OauthClientsWebhooksResourceWithResponse:
        """`cal.with_response.oauth_clients.webhooks`."""
        from .oauth_clients_webhooks import OauthClientsWebhooksResourceWithResponse

        return OauthClientsWebhooksResourceWithResponse(self._resource.webhooks)
