# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.notifications.app_push`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from ..models import AppPushSubscription, DevicePlatformLike

CREATE: Final = Operation(
    "notifications_app_push_create", "POST", "/notifications/subscriptions/app-push", "notifications.app_push",
    "create", hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "notifications_app_push_delete", "DELETE", "/notifications/subscriptions/app-push", "notifications.app_push",
    "delete", hosted_only=True,
)  # fmt: skip


class NotificationsAppPushResource(Resource):
    """Push notifications to the Cal.com app on a device."""

    async def create(self, *, token: str, platform: DevicePlatformLike, device_id: str) -> AppPushSubscription:
        """Start sending notifications to the Cal.com app on a device.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            token: The Expo push token of the app on the device.
            device_id: Identifies the device.

        Returns: The subscription.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /notifications/subscriptions/app-push`.
        """
        return await self._send(
            CREATE,
            body={"token": token, "platform": platform, "deviceId": device_id},
            decode=models.AppPushSubscription.from_dict,
        )

    async def delete(self, *, token: str) -> None:
        """Stop sending notifications to a device.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            token: The Expo push token that was registered.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /notifications/subscriptions/app-push`.
        """
        return await self._send(DELETE, body={"token": token})


class NotificationsAppPushResourceWithResponse(ResourceWithResponse[NotificationsAppPushResource]):
    """The methods of `cal.notifications.app_push`, returning a `Response`."""

    def __init__(self, resource: NotificationsAppPushResource) -> None:
        super().__init__(resource)
        self.create: Final = with_response(resource.create)
        self.delete: Final = with_response(resource.delete)
