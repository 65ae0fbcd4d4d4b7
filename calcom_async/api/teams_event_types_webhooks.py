# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.event_types.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import as_is
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._unset import Unset
    from ..models import Webhook, WebhookTriggerLike, WebhookVersionLike
    from ..pagination import Pages

LIST: Final = Operation(
    "teams_event_types_webhooks_list", "GET", "/teams/{teamId}/event-types/{eventTypeId}/webhooks",
    "teams.event_types.webhooks", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "teams_event_types_webhooks_get", "GET", "/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}",
    "teams.event_types.webhooks", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "teams_event_types_webhooks_create", "POST", "/teams/{teamId}/event-types/{eventTypeId}/webhooks",
    "teams.event_types.webhooks", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "teams_event_types_webhooks_update", "PATCH", "/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}",
    "teams.event_types.webhooks", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "teams_event_types_webhooks_delete", "DELETE", "/teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}",
    "teams.event_types.webhooks", "delete",
)  # fmt: skip
DELETE_ALL: Final = Operation(
    "teams_event_types_webhooks_delete_all", "DELETE", "/teams/{teamId}/event-types/{eventTypeId}/webhooks",
    "teams.event_types.webhooks", "delete_all",
)  # fmt: skip


class TeamsEventTypesWebhooksResource(Resource):
    """Webhooks of one event type of a team."""

    def list(
        self, team_id: int, event_type_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[Webhook]:
        """List the webhooks of a team's event type.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/event-types/{eventTypeId}/webhooks`.
        """
        return self._pages(
            LIST,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            query={"take": take, "skip": skip},
            decode=models.Webhook.from_dict,
        )

    async def get(self, team_id: int, event_type_id: int, webhook_id: str) -> Webhook:
        """Fetch one webhook of a team's event type.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`.
        """
        return await self._send(
            GET,
            path={"teamId": team_id, "eventTypeId": event_type_id, "webhookId": webhook_id},
            decode=models.Webhook.from_dict,
        )

    async def create(
        self,
        team_id: int,
        event_type_id: int,
        *,
        subscriber_url: str,
        triggers: Sequence[WebhookTriggerLike],
        active: bool,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook for one event type of a team.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            subscriber_url: The URL to call; must be unique among the webhooks of the same owner.
            triggers: The events to call it for.
            payload_template: Template for the body, with placeholders such as `{{title}}`; the default body is
                sent if it is left out.
            secret: The secret to sign deliveries with.

        Returns: The new webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError.

        API: `POST /teams/{teamId}/event-types/{eventTypeId}/webhooks`.
        """
        return await self._send(
            CREATE,
            path={"teamId": team_id, "eventTypeId": event_type_id},
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
        team_id: int,
        event_type_id: int,
        webhook_id: str,
        *,
        subscriber_url: str | Unset = UNSET,
        triggers: Sequence[WebhookTriggerLike] | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        secret: str | Unset | None = UNSET,
        version: WebhookVersionLike | Unset = UNSET,
    ) -> Webhook:
        """Change one webhook of a team's event type.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            webhook_id: The webhook's id, a UUID.
            triggers: Replaces all events that it is called for.
            payload_template: Null restores the default body.
            secret: Null turns off the signing of deliveries.

        Returns: The updated webhook.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id, "eventTypeId": event_type_id, "webhookId": webhook_id},
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

    async def delete(self, team_id: int, event_type_id: int, webhook_id: str) -> Webhook:
        """Delete one webhook of a team's event type.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            webhook_id: The webhook's id, a UUID.

        Returns: The deleted webhook.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /teams/{teamId}/event-types/{eventTypeId}/webhooks/{webhookId}`.
        """
        return await self._send(
            DELETE,
            path={"teamId": team_id, "eventTypeId": event_type_id, "webhookId": webhook_id},
            decode=models.Webhook.from_dict,
        )

    async def delete_all(self, team_id: int, event_type_id: int) -> str:
        """Delete all webhooks of a team's event type.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The number of deleted webhooks.

        Raises: AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /teams/{teamId}/event-types/{eventTypeId}/webhooks`.
        """
        return await self._send(DELETE_ALL, path={"teamId": team_id, "eventTypeId": event_type_id}, decode=as_is)


class TeamsEventTypesWebhooksResourceWithResponse(ResourceWithResponse[TeamsEventTypesWebhooksResource]):
    """The methods of `cal.teams.event_types.webhooks`, returning a `Response`."""

    def __init__(self, resource: TeamsEventTypesWebhooksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.delete_all: Final = with_response(resource.delete_all)
