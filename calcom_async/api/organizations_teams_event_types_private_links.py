# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.event_types.private_links`."""

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
    "organizations_teams_event_types_private_links_list", "GET",
    "/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links",
    "organizations.teams.event_types.private_links", "list", hosted_version="2024-09-04",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_event_types_private_links_create", "POST",
    "/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links",
    "organizations.teams.event_types.private_links", "create", hosted_version="2024-09-04",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_event_types_private_links_update", "PATCH",
    "/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}",
    "organizations.teams.event_types.private_links", "update", idempotent=True, hosted_version="2024-09-04",
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_event_types_private_links_delete", "DELETE",
    "/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}",
    "organizations.teams.event_types.private_links", "delete", hosted_version="2024-09-04",
)  # fmt: skip


class OrganizationsTeamsEventTypesPrivateLinksResource(Resource):
    """Private links to an organization team's event type: anyone who has one can book it."""

    def list(self, org_id: int, team_id: int, event_type_id: int) -> Pages[PrivateLink]:
        """List the private links of a team's event type.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id, "eventTypeId": event_type_id},
            decode=models.private_link.decode_private_link,
        )

    async def create(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        *,
        expires_at: dt.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
    ) -> PrivateLink:
        """Create a private link to a team's event type that expires on a date or after a number of bookings.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            event_type_id: The event type's id.
            expires_at: When the link expires; pass either this or `max_usage_count`.
            max_usage_count: The number of bookings after which the link expires; pass either this or
                `expires_at`. On api.cal.com, -1 means unlimited.

        Returns: The new private link.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "teamId": team_id, "eventTypeId": event_type_id},
            body={"expiresAt": expires_at, "maxUsageCount": max_usage_count},
            decode=models.private_link.decode_private_link,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        event_type_id: int,
        link_id: str,
        *,
        expires_at: dt.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
    ) -> PrivateLink:
        """Change when a private link to a team's event type expires.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            event_type_id: The event type's id.
            link_id: The private link's id.
            expires_at: The new time at which the link expires.
            max_usage_count: The new number of bookings after which the link expires.

        Returns: The updated private link.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id, "eventTypeId": event_type_id, "linkId": link_id},
            body={"expiresAt": expires_at, "maxUsageCount": max_usage_count},
            decode=models.private_link.decode_private_link,
        )

    async def delete(self, org_id: int, team_id: int, event_type_id: int, link_id: str) -> DeletedPrivateLink:
        """Delete a private link to a team's event type.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            event_type_id: The event type's id.
            link_id: The private link's id.

        Returns: The deleted object.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}/private-links/{linkId}`.
        """
        return await self._send(
            DELETE,
            path={"orgId": org_id, "teamId": team_id, "eventTypeId": event_type_id, "linkId": link_id},
            decode=models.DeletedPrivateLink.from_dict,
        )


class OrganizationsTeamsEventTypesPrivateLinksResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsEventTypesPrivateLinksResource]
):
    """The methods of `cal.organizations.teams.event_types.private_links`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsEventTypesPrivateLinksResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
