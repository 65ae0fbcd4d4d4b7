# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.event_types.private_links`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import DeletedPrivateLink, PrivateLink
    from ..pagination import Pages

LIST: Final = Operation(
    "event_types_private_links_list", "GET", "/event-types/{eventTypeId}/private-links", "event_types.private_links",
    "list", hosted_version="2024-09-04",
)  # fmt: skip
CREATE: Final = Operation(
    "event_types_private_links_create", "POST", "/event-types/{eventTypeId}/private-links", "event_types.private_links",
    "create", hosted_version="2024-09-04",
)  # fmt: skip
UPDATE: Final = Operation(
    "event_types_private_links_update", "PATCH", "/event-types/{eventTypeId}/private-links/{linkId}",
    "event_types.private_links", "update", idempotent=True, hosted_version="2024-09-04",
)  # fmt: skip
DELETE: Final = Operation(
    "event_types_private_links_delete", "DELETE", "/event-types/{eventTypeId}/private-links/{linkId}",
    "event_types.private_links", "delete", hosted_version="2024-09-04",
)  # fmt: skip


class EventTypesPrivateLinksResource(Resource):
    """Private links: anyone who has one can book the event type."""

    def list(self, event_type_id: int) -> Pages[PrivateLink]:
        """List an event type's private links.

        Args:
            event_type_id: The event type's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /event-types/{eventTypeId}/private-links`.
        """
        return self._pages(LIST, path={"eventTypeId": event_type_id}, decode=models.private_link.decode_private_link)

    async def create(
        self, event_type_id: int, *, expires_at: dt.datetime | Unset = UNSET, max_usage_count: int | Unset = UNSET
    ) -> PrivateLink:
        """Create a private link that expires on a date or after a number of bookings.

        Args:
            event_type_id: The event type's id.
            expires_at: When the link expires; pass either this or `max_usage_count`.
            max_usage_count: The number of bookings after which the link expires; pass either this or
                `expires_at`. On api.cal.com, -1 means unlimited.

        Returns: The new private link.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /event-types/{eventTypeId}/private-links`.
        """
        return await self._send(
            CREATE,
            path={"eventTypeId": event_type_id},
            body={"expiresAt": expires_at, "maxUsageCount": max_usage_count},
            decode=models.private_link.decode_private_link,
        )

    async def update(
        self,
        event_type_id: int,
        link_id: str,
        *,
        expires_at: dt.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
    ) -> PrivateLink:
        """Change when a private link expires.

        Args:
            event_type_id: The event type's id.
            link_id: The private link's id.
            expires_at: The new time at which the link expires.
            max_usage_count: The new number of bookings after which the link expires.

        Returns: The updated private link.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /event-types/{eventTypeId}/private-links/{linkId}`.
        """
        return await self._send(
            UPDATE,
            path={"eventTypeId": event_type_id, "linkId": link_id},
            body={"expiresAt": expires_at, "maxUsageCount": max_usage_count},
            decode=models.private_link.decode_private_link,
        )

    async def delete(self, event_type_id: int, link_id: str) -> DeletedPrivateLink:
        """Delete a private link.

        Args:
            event_type_id: The event type's id.
            link_id: The private link's id.

        Returns: The deleted object.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /event-types/{eventTypeId}/private-links/{linkId}`.
        """
        return await self._send(
            DELETE, path={"eventTypeId": event_type_id, "linkId": link_id}, decode=models.DeletedPrivateLink.from_dict
        )


class EventTypesPrivateLinksResourceWithResponse(ResourceWithResponse[EventTypesPrivateLinksResource]):
    """The methods of `cal.event_types.private_links`, returning a `Response`."""

    def __init__(self, resource: EventTypesPrivateLinksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
