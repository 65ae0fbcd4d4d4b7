# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.notifications.slack`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import ChatLinkIntent

DELETE: Final = Operation(
    "notifications_slack_delete", "DELETE", "/notifications/subscriptions/slack", "notifications.slack", "delete",
    hosted_only=True,
)  # fmt: skip
CREATE_LINK_INTENT: Final = Operation(
    "notifications_slack_create_link_intent", "POST", "/notifications/subscriptions/slack/link-intents",
    "notifications.slack", "create_link_intent", hosted_only=True,
)  # fmt: skip


class NotificationsSlackResource(Resource):
    """Notifications through Slack."""

    async def delete(self, *, identifier: str, team_id: str) -> None:
        """Stop sending notifications to a Slack account.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            identifier: The Slack user's id.
            team_id: The Slack workspace's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /notifications/subscriptions/slack`.
        """
        return await self._send(DELETE, body={"identifier": identifier, "teamId": team_id})

    async def create_link_intent(self) -> ChatLinkIntent:
        """Start sending notifications to Slack.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Returns: A token that links one account, once.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /notifications/subscriptions/slack/link-intents`.
        """
        return await self._send(CREATE_LINK_INTENT, decode=models.ChatLinkIntent.from_dict)


class NotificationsSlackResourceWithResponse(ResourceWithResponse[NotificationsSlackResource]):
    """The methods of `cal.notifications.slack`, returning a `Response`."""

    def __init__(self, resource: NotificationsSlackResource) -> None:
        super().__init__(resource)
        self.delete: Final = with_response(resource.delete)
        self.create_link_intent: Final = with_response(resource.create_link_intent)
