# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.notifications`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource, ResourceWithResponse

if TYPE_CHECKING:
    from .notifications_app_push import NotificationsAppPushResource, NotificationsAppPushResourceWithResponse
    from .notifications_slack import NotificationsSlackResource, NotificationsSlackResourceWithResponse
    from .notifications_telegram import NotificationsTelegramResource, NotificationsTelegramResourceWithResponse


class NotificationsResource(Resource):
    """The channels through which you are notified of your bookings."""

    @cached_property
    def app_push(self) -> NotificationsAppPushResource:
        """Push notifications to the Cal.com app on a device."""
        from .notifications_app_push import NotificationsAppPushResource

        return NotificationsAppPushResource(self._sender)

    @cached_property
    def slack(self) -> NotificationsSlackResource:
        """Notifications through Slack."""
        from .notifications_slack import NotificationsSlackResource

        return NotificationsSlackResource(self._sender)

    @cached_property
    def telegram(self) -> NotificationsTelegramResource:
        """Notifications through Telegram."""
        from .notifications_telegram import NotificationsTelegramResource

        return NotificationsTelegramResource(self._sender)


class NotificationsResourceWithResponse(ResourceWithResponse[NotificationsResource]):
    """The methods of `cal.notifications`, returning a `Response`."""

    def __init__(self, resource: NotificationsResource) -> None:
        super().__init__(resource)

    @cached_property
    def app_push(self) -> NotificationsAppPushResourceWithResponse:
        """`cal.with_response.notifications.app_push`."""
        from .notifications_app_push import NotificationsAppPushResourceWithResponse

        return NotificationsAppPushResourceWithResponse(self._resource.app_push)

    @cached_property
    def slack(self) -> NotificationsSlackResourceWithResponse:
        """`cal.with_response.notifications.slack`."""
        from .notifications_slack import NotificationsSlackResourceWithResponse

        return NotificationsSlackResourceWithResponse(self._resource.slack)

    @cached_property
    def telegram(self) -> NotificationsTelegramResourceWithResponse:
        """`cal.with_response.notifications.telegram`."""
        from .notifications_telegram import NotificationsTelegramResourceWithResponse

        return NotificationsTelegramResourceWithResponse(self._resource.telegram)
