# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.notifications.slack`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import ChatLinkIntent

_DELETE = Operation(
    id="notifications_slack_delete",
    method="DELETE",
    path="/notifications/subscriptions/slack",
    resource="notifications.slack",
    function="delete",
    hosted_only=True,
)
_CREATE_LINK_INTENT = Operation(
    id="notifications_slack_create_link_intent",
    method="POST",
    path="/notifications/subscriptions/slack/link-intents",
    resource="notifications.slack",
    function="create_link_intent",
    hosted_only=True,
)


class NotificationsSlackResource(Resource):
    """Notifications in Slack."""

    async def delete(self, *, identifier: str, team_id: str) -> None:
        """Stop sending notifications to a Slack account.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            identifier: The Slack user's id.
            team_id: The Slack workspace's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /notifications/subscriptions/slack`.
        """
        return await self._send(_DELETE, body={"identifier": identifier, "teamId": team_id})

    async def create_link_intent(self) -> ChatLinkIntent:
        """Begin to send notifications to Slack.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Returns: A token that links the account once.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /notifications/subscriptions/slack/link-intents`.
        """
        return await self._send(_CREATE_LINK_INTENT, decode=models.ChatLinkIntent.from_dict)


class NotificationsSlackResourceWithResponse(ResourceWithResponse[NotificationsSlackResource]):
    """The calls of `cal.notifications.slack`, each answering with a `Response`."""

    def __init__(self, resource: NotificationsSlackResource) -> None:
        super().__init__(resource)
        self.delete: Final = with_response(resource.delete)
        self.create_link_intent: Final = with_response(resource.create_link_intent)
