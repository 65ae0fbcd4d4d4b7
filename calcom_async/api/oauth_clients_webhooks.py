# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.oauth_clients.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import as_is
from .._deprecated import deprecated
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import Webhook, WebhookTriggerLike, WebhookVersionLike
    from ..pagination import Pages

LIST: Final = Operation(
    "oauth_clients_webhooks_list", "GET", "/oauth-clients/{clientId}/webhooks", "oauth_clients.webhooks", "list",
    paginated=Pagination("take-skip", 250, 250), deprecated=True,
)  # fmt: skip
GET: Final = Operation(
    "oauth_clients_webhooks_get", "GET", "/oauth-clients/{clientId}/webhooks/{webhookId}", "oauth_clients.webhooks",
    "get", deprecated=True,
)  # fmt: skip
CREATE: Final = Operation(
    "oauth_clients_webhooks_create", "POST", "/oauth-clients/{clientId}/webhooks", "oauth_clients.webhooks", "create",
    deprecated=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "oauth_clients_webhooks_update", "PATCH", "/oauth-clients/{clientId}/webhooks/{webhookId}",
    "oauth_clients.webhooks", "update", idempotent=True, deprecated=True,
)  # fmt: skip
DELETE: Final = Operation(
    "oauth_clients_webhooks_delete", "DELETE", "/oauth-clients/{clientId}/webhooks/{webhookId}",
    "oauth_clients.webhooks", "delete", deprecated=True,
)  # fmt: skip
DELETE_ALL: Final = Operation(
    "oauth_clients_webhooks_delete_all", "DELETE", "/oauth-clients/{clientId}/webhooks", "oauth_clients.webhooks",
    "delete_all", deprecated=True,
)  # fmt: skip


class OauthClientsWebhooksResource(Resource):
    """Webhooks of one OAuth client."""

    @deprecated("Cal.com plans to remove GET /oauth-clients/{clientId}/webhooks")
    def list(self, client_id: str, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Webhook]:
        """List the webhooks of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/webhooks`.
        """
        return self._pages(
            LIST, path={"clientId": client_id}, query={"take": take, "skip": skip}, decode=models.Webhook.from_dict
        )

    @deprecated("Cal.com plans to remove GET /oauth-clients/{clientId}/webhooks/{webhookId}")
    async def get(self, client_id: str, webhook_id: str) -> Webhook:
        """Fetch one webhook of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /oauth-clients/{clientId}/webhooks/{webhookId}`.
        """
        return await self._send(
            GET, path={"clientId": client_id, "webhookId": webhook_id}, decode=models.Webhook.from_dict
        )

    @deprecated("Cal.com plans to remove POST /oauth-clients/{clientId}/webhooks")
    async def create(
        self,
        client_id: str,
        *,
        subscriber_url: str,
        triggers: Sequence[WebhookTriggerLike],
        active: bool,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for all users of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            subscriber_url: The URL to call; must be unique among the webhooks of the same owner.
            triggers: The events to call it for.
            payload_template: Template for the body, with placeholders such as `{{title}}`; the default body is
                sent if it is left out.
            secret: The secret to sign deliveries with.

        Returns: The new webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /oauth-clients/{clientId}/webhooks`.
        """
        return await self._send(
            CREATE,
            path={"clientId": client_id},
            body={
                "subscriberUrl": subscriber_url,
                "triggers": triggers,
                "active": active,
                "payloadTemplate": payload_template,
                "secret": secret,
                "version": version,
            },
            decode=models.Webhook.from_dict,
        )

    @deprecated("Cal.com plans to remove PATCH /oauth-clients/{clientId}/webhooks/{webhookId}")
    async def update(
        self,
        client_id: str,
        webhook_id: str,
        *,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTriggerLike] | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Change a webhook of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            webhook_id: The webhook's id, a UUID.
            triggers: Replaces all events that it is called for.
            payload_template: Null restores the default body.
            secret: Null turns off the signing of deliveries.

        Returns: The updated webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `PATCH /oauth-clients/{clientId}/webhooks/{webhookId}`.
        """
        return await self._send(
            UPDATE,
            path={"clientId": client_id, "webhookId": webhook_id},
            body={
                "subscriberUrl": subscriber_url,
                "triggers": triggers,
                "active": active,
                "payloadTemplate": payload_template,
                "secret": secret,
                "version": version,
            },
            decode=models.Webhook.from_dict,
        )

    @deprecated("Cal.com plans to remove DELETE /oauth-clients/{clientId}/webhooks/{webhookId}")
    async def delete(self, client_id: str, webhook_id: str) -> Webhook:
        """Delete a webhook of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The deleted webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /oauth-clients/{clientId}/webhooks/{webhookId}`.
        """
        return await self._send(
            DELETE, path={"clientId": client_id, "webhookId": webhook_id}, decode=models.Webhook.from_dict
        )

    @deprecated("Cal.com plans to remove DELETE /oauth-clients/{clientId}/webhooks")
    async def delete_all(self, client_id: str) -> str:
        """Delete all webhooks of an OAuth client.

        Deprecated: Cal.com plans to remove this operation.

        Args:
            client_id: The OAuth client's id.

        Returns: The number of deleted webhooks.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /oauth-clients/{clientId}/webhooks`.
        """
        return await self._send(DELETE_ALL, path={"clientId": client_id}, decode=as_is)


class OauthClientsWebhooksResourceWithResponse(ResourceWithResponse[OauthClientsWebhooksResource]):
    """The methods of `cal.oauth_clients.webhooks`, returning a `Response`."""

    def __init__(self, resource: OauthClientsWebhooksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.delete_all: Final = with_response(resource.delete_all)
