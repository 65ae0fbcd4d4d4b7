# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.notifications.telegram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import ChatLinkIntent

DELETE: Final = Operation(
    "notifications_telegram_delete", "DELETE", "/notifications/subscriptions/telegram", "notifications.telegram",
    "delete", hosted_only=True,
)  # fmt: skip
CREATE_LINK_INTENT: Final = Operation(
    "notifications_telegram_create_link_intent", "POST", "/notifications/subscriptions/telegram/link-intents",
    "notifications.telegram", "create_link_intent", hosted_only=True,
)  # fmt: skip


class NotificationsTelegramResource(Resource):
    """Notifications through Telegram."""

    async def delete(self, *, identifier: str) -> None:
        """Stop sending notifications to a Telegram account.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            identifier: The id that the Telegram account was linked with.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /notifications/subscriptions/telegram`.
        """
        return await self._send(DELETE, body={"identifier": identifier})

    async def create_link_intent(self) -> ChatLinkIntent:
        """Start sending notifications to Telegram.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Returns: A token that links one account, once.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /notifications/subscriptions/telegram/link-intents`.
        """
        return await self._send(CREATE_LINK_INTENT, decode=models.ChatLinkIntent.from_dict)


class NotificationsTelegramResourceWithResponse(ResourceWithResponse[NotificationsTelegramResource]):
    """The methods of `cal.notifications.telegram`, returning a `Response`."""

    def __init__(self, resource: NotificationsTelegramResource) -> None:
        super().__init__(resource)
        self.delete: Final = with_response(resource.delete)
        self.create_link_intent: Final = with_response(resource.create_link_intent)
