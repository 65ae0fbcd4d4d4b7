# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import Webhook, WebhookTriggerLike, WebhookVersionLike
    from ..pagination import Pages

LIST: Final = Operation(
    "webhooks_list", "GET", "/webhooks", "webhooks", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation("webhooks_get", "GET", "/webhooks/{webhookId}", "webhooks", "get")
CREATE: Final = Operation("webhooks_create", "POST", "/webhooks", "webhooks", "create")
UPDATE: Final = Operation("webhooks_update", "PATCH", "/webhooks/{webhookId}", "webhooks", "update", idempotent=True)
DELETE: Final = Operation("webhooks_delete", "DELETE", "/webhooks/{webhookId}", "webhooks", "delete")


class WebhooksResource(Resource):
    """Webhooks: URLs that are called when something happens to your bookings."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Webhook]:
        """List your webhooks.

        Args:
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /webhooks`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.Webhook.from_dict)

    async def get(self, webhook_id: str) -> Webhook:
        """Fetch one of your webhooks.

        Args:
            webhook_id: The webhook's id, a UUID.

        Returns: The webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /webhooks/{webhookId}`.
        """
        return await self._send(GET, path={"webhookId": webhook_id}, decode=models.Webhook.from_dict)

    async def create(
        self,
        *,
        subscriber_url: str,
        triggers: Sequence[WebhookTriggerLike],
        active: bool,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for all your event types.

        Args:
            subscriber_url: The URL to call; must be unique among the webhooks of the same owner.
            triggers: The events to call it for.
            payload_template: Template for the body, with placeholders such as `{{title}}`; the default body is
                sent if it is left out.
            secret: The secret to sign deliveries with.

        Returns: The new webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError, RateLimitError.

        API: `POST /webhooks`.
        """
        return await self._send(
            CREATE,
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

    async def update(
        self,
        webhook_id: str,
        *,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTriggerLike] | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Change one of your webhooks.

        Args:
            webhook_id: The webhook's id, a UUID.
            triggers: Replaces all events that it is called for.
            payload_template: Null restores the default body.
            secret: Null turns off the signing of deliveries.

        Returns: The updated webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /webhooks/{webhookId}`.
        """
        return await self._send(
            UPDATE,
            path={"webhookId": webhook_id},
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

    async def delete(self, webhook_id: str) -> Webhook:
        """Delete one of your webhooks.

        Args:
            webhook_id: The webhook's id, a UUID.

        Returns: The deleted webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /webhooks/{webhookId}`.
        """
        return await self._send(DELETE, path={"webhookId": webhook_id}, decode=models.Webhook.from_dict)


class WebhooksResourceWithResponse(ResourceWithResponse[WebhooksResource]):
    """The methods of `cal.webhooks`, returning a `Response`."""

    def __init__(self, resource: WebhooksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
