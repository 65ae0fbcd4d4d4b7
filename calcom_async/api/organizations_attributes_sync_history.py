# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.attributes.sync_history`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import AttributeSyncRun
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_attributes_sync_history_list", "GET", "/organizations/{orgId}/attributes/sync-history",
    "organizations.attributes.sync_history", "list", paginated=Pagination("cursor", 25, 100, metadata=True),
    hosted_only=True,
)  # fmt: skip
LIST_BY_USER: Final = Operation(
    "organizations_attributes_sync_history_list_by_user", "GET",
    "/organizations/{orgId}/attributes/sync-history/user/{userId}", "organizations.attributes.sync_history",
    "list_by_user", paginated=Pagination("cursor", 25, 100, metadata=True), hosted_only=True,
)  # fmt: skip


class OrganizationsAttributesSyncHistoryResource(Resource):
    """Syncs that brought attributes into an organization from other apps."""

    def list(self, org_id: int, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET) -> Pages[AttributeSyncRun]:
        """List the syncs that brought attributes into an organization from an app such as Salesforce.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            limit: Maximum number of entries per page.
            cursor: Where the previous page ended: the cursor it returned, a UUID.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/sync-history`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id},
            query={"limit": limit, "cursor": cursor},
            decode=models.AttributeSyncRun.from_dict,
        )

    def list_by_user(
        self, org_id: int, user_id: int, *, limit: int | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> Pages[AttributeSyncRun]:
        """List the syncs that brought in attributes of one user from an app such as Salesforce.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            limit: Maximum number of entries per page.
            cursor: Where the previous page ended: the cursor it returned, a UUID.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/attributes/sync-history/user/{userId}`.
        """
        return self._pages(
            LIST_BY_USER,
            path={"orgId": org_id, "userId": user_id},
            query={"limit": limit, "cursor": cursor},
            decode=models.AttributeSyncRun.from_dict,
        )


class OrganizationsAttributesSyncHistoryResourceWithResponse(
    ResourceWithResponse[OrganizationsAttributesSyncHistoryResource]
):
    """The methods of `cal.organizations.attributes.sync_history`, returning a `Response`."""

    def __init__(self, resource: OrganizationsAttributesSyncHistoryResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.list_by_user: Final = with_response_page(resource.list_by_user)
