# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.webhooks`."""

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
    "organizations_webhooks_list", "GET", "/organizations/{orgId}/webhooks", "organizations.webhooks", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_webhooks_get", "GET", "/organizations/{orgId}/webhooks/{webhookId}", "organizations.webhooks", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_webhooks_create", "POST", "/organizations/{orgId}/webhooks", "organizations.webhooks", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_webhooks_update", "PATCH", "/organizations/{orgId}/webhooks/{webhookId}", "organizations.webhooks",
    "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_webhooks_delete", "DELETE", "/organizations/{orgId}/webhooks/{webhookId}", "organizations.webhooks",
    "delete",
)  # fmt: skip


class OrganizationsWebhooksResource(Resource):
    """Webhooks of an organization."""

    def list(self, org_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Webhook]:
        """List the webhooks of an organization.

        Args:
            org_id: The organization's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/webhooks`.
        """
        return self._pages(
            LIST, path={"orgId": org_id}, query={"take": take, "skip": skip}, decode=models.Webhook.from_dict
        )

    async def get(self, org_id: int, webhook_id: str) -> Webhook:
        """Fetch one webhook of an organization.

        Args:
            org_id: The organization's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/webhooks/{webhookId}`.
        """
        return await self._send(GET, path={"orgId": org_id, "webhookId": webhook_id}, decode=models.Webhook.from_dict)

    async def create(
        self,
        org_id: int,
        *,
        subscriber_url: str,
        triggers: Sequence[WebhookTriggerLike],
        active: bool,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for an entire organization.

        Args:
            org_id: The organization's id.
            subscriber_url: The URL to call; must be unique among the webhooks of the same owner.
            triggers: The events to call it for.
            payload_template: Template for the body, with placeholders such as `{{title}}`; the default body is
                sent if it is left out.
            secret: The secret to sign deliveries with.

        Returns: The new webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /organizations/{orgId}/webhooks`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id},
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
        org_id: int,
        webhook_id: str,
        *,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTriggerLike] | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Change one webhook of an organization.

        Args:
            org_id: The organization's id.
            webhook_id: The webhook's id, a UUID.
            triggers: Replaces all events that it is called for.
            payload_template: Null restores the default body.
            secret: Null turns off the signing of deliveries.

        Returns: The updated webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /organizations/{orgId}/webhooks/{webhookId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "webhookId": webhook_id},
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

    async def delete(self, org_id: int, webhook_id: str) -> Webhook:
        """Delete one webhook of an organization.

        Args:
            org_id: The organization's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The deleted webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/webhooks/{webhookId}`.
        """
        return await self._send(
            DELETE, path={"orgId": org_id, "webhookId": webhook_id}, decode=models.Webhook.from_dict
        )


class OrganizationsWebhooksResourceWithResponse(ResourceWithResponse[OrganizationsWebhooksResource]):
    """The methods of `cal.organizations.webhooks`, returning a `Response`."""

    def __init__(self, resource: OrganizationsWebhooksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
